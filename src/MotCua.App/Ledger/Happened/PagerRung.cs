namespace MotCua.App.Ledger.Happened;

/// <summary>The pager of a visit was rung.</summary>
/// <param name="Rung">How often since it was lent.</param>
public sealed record PagerRung(long LoanId, int Number, int Rung) : LedgerEntry("pager-rung.1", Screens.Return)
{
    public override IEnumerable<Count> Counts() => [new("pagers-rung")];
}
