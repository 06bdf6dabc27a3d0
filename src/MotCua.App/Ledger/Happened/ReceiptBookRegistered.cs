namespace MotCua.App.Ledger.Happened;

/// <summary>A receipt book was entered, its numbers as printed.</summary>
public sealed record ReceiptBookRegistered(long BookId, string Symbol, string FirstNumber, string LastNumber) : LedgerEntry("receipt-book-registered.1", Screens.Day);
