namespace MotCua.App.Ledger.Happened;

/// <summary>A pager was reported lost.</summary>
/// <param name="LoanId">The loan it ended; null when it lay in the tray.</param>
public sealed record PagerLost(long PagerId, int Number, long? LoanId) : LedgerEntry("pager-lost.1", Screens.Return)
{
    public string? NoteHash { get; init; }

    public override IEnumerable<Count> Counts() => [new("pagers-lost")];
}
