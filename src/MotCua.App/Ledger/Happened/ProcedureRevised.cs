namespace MotCua.App.Ledger.Happened;

/// <summary>A procedure has a new version from a day on; dossiers in hand keep the terms they were received under.</summary>
public sealed record ProcedureRevised(long RevisionId, string ProcedureCode, DateOnly ValidFromOn, string? LimitCode) : LedgerEntry("procedure-revised.1", Screens.Citizen);
