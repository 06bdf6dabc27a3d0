namespace MotCua.App.Ledger.Happened;

/// <summary>It was noted where a ready result lies.</summary>
/// <param name="BeforeCode">Where it lay before; null where nothing was noted.</param>
public sealed record ResultShelved(string ShelfCode, string? BeforeCode) : LedgerEntry("result-shelved.1", Screens.Return);
