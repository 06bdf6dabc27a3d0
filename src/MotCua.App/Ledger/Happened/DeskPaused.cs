namespace MotCua.App.Ledger.Happened;

/// <summary>A desk calls nobody for a while.</summary>
public sealed record DeskPaused(long DeskId, int DeskNumber) : LedgerEntry("desk-paused.1", Screens.Queue);
