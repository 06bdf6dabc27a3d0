using MotCua.App.Pagers;

namespace MotCua.App.Ledger.Happened;

/// <summary>A pager's battery was looked at.</summary>
public sealed record PagerNoted(long PagerId, int Number, PagerBattery Battery) : LedgerEntry("pager-noted.1", Screens.Return);
