namespace MotCua.App.Ledger.Happened;

/// <summary>A kept original was given back against a signature.</summary>
public sealed record OriginalReturned(int Ordinal) : LedgerEntry("original-returned.1", Screens.Return | Screens.Day);
