namespace MotCua.App.Ledger.Happened;

/// <summary>A paused desk calls again.</summary>
/// <param name="Minutes">How long it was paused, in whole minutes.</param>
public sealed record DeskResumed(long DeskId, int DeskNumber, int Minutes) : LedgerEntry("desk-resumed.1", Screens.Queue);
