namespace MotCua.App.Ledger.Happened;

/// <summary>A held number came back to the front of its line.</summary>
public sealed record HoldEnded(long TicketId, string Number) : LedgerEntry("hold-ended.1", Screens.Queue);
