namespace MotCua.App.Ledger.Happened;

/// <summary>The called number was rung again.</summary>
public sealed record TicketRecalled(long TicketId, string Number, long CallId, long DeskId, int Rung) : LedgerEntry("ticket-recalled.1", Screens.Queue);
