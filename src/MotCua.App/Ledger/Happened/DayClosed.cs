namespace MotCua.App.Ledger.Happened;

/// <summary>The office's day was closed: the cash counted, the day's open promises judged.</summary>
/// <param name="CashCounted">In đồng.</param>
public sealed record DayClosed(
    DateOnly ClosedOn, long CashCounted, IReadOnlyList<long> KeptDossierIds, IReadOnlyList<long> MissedDossierIds, int OriginalsKept, int PagersOut)
    : LedgerEntry("day-closed.1", Screens.Day | Screens.Counter | Screens.Specialist | Screens.Return)
{
    public override IEnumerable<Count> Counts()
    {
        if (KeptDossierIds.Count > 0)
        {
            yield return new Count("promises-kept", Amount: KeptDossierIds.Count);
        }

        if (MissedDossierIds.Count > 0)
        {
            yield return new Count("promises-missed", Amount: MissedDossierIds.Count);
        }
    }
}
