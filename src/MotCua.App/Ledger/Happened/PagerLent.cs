namespace MotCua.App.Ledger.Happened;

/// <summary>A pager was lent to a visit.</summary>
public sealed record PagerLent(long LoanId, int Number) : LedgerEntry("pager-lent.1", Screens.Return)
{
    public override IEnumerable<Count> Counts() => [new("pagers-lent")];
}
