using MotCua.App.Queueing;

namespace MotCua.App.Ledger.Happened;

/// <summary>A person was passed on to another desk or line.</summary>
public sealed record TicketTransferred(long TicketId, string Number, long CallId, Lane Lane, long? ToDeskId) : LedgerEntry("ticket-transferred.1", Screens.Queue);
