namespace MotCua.App.Ledger.Happened;

/// <summary>A dossier was given to a specialist by name.</summary>
public sealed record DossierAssigned(long AccountId, long? Before) : LedgerEntry("dossier-assigned.1", Screens.Specialist);
