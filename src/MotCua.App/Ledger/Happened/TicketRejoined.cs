namespace MotCua.App.Ledger.Happened;

/// <summary>Somebody who had missed the call came back into the line.</summary>
public sealed record TicketRejoined(long TicketId, string Number) : LedgerEntry("ticket-rejoined.1", Screens.Queue);
