namespace MotCua.App.Ledger.Happened;

/// <summary>A pager came back.</summary>
public sealed record PagerReturned(long LoanId, int Number) : LedgerEntry("pager-returned.1", Screens.Return)
{
    public override IEnumerable<Count> Counts() => [new("pagers-returned")];
}
