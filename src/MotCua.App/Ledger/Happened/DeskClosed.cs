namespace MotCua.App.Ledger.Happened;

/// <summary>A desk was closed for the day; whoever waited for it may go to any desk.</summary>
/// <param name="Cash">In đồng.</param>
public sealed record DeskClosed(long DeskTurnId, long DeskId, int DeskNumber, int TicketsReleased, int Originals, long Cash) : LedgerEntry("desk-closed.1", Screens.Queue);
