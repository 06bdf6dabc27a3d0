namespace MotCua.App.Ledger.Happened;

/// <summary>The person at the desk was set aside for a while.</summary>
public sealed record TicketHeld(long TicketId, string Number, long CallId) : LedgerEntry("ticket-held.1", Screens.Queue);
