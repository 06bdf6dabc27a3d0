namespace MotCua.App.Ledger.Happened;

/// <summary>Tickets come out of another printer, or of none.</summary>
public sealed record TicketPrinterSet(long? AccountId, bool HasPrinter) : LedgerEntry("ticket-printer-set.1");
