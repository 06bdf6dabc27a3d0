namespace MotCua.App.Ledger.Happened;

/// <summary>A pager came into the stock.</summary>
/// <param name="Found">It had been lost.</param>
public sealed record PagerRegistered(long PagerId, int Number, bool Found) : LedgerEntry("pager-registered.1", Screens.Return);
