using MotCua.App.Notices;

namespace MotCua.App.Ledger.Happened;

/// <summary>Whoever a ready result is for was reminded of it.</summary>
/// <param name="WaitingDays">Days since it came to the return desk.</param>
public sealed record CollectionReminded(int WaitingDays) : LedgerEntry("collection-reminded.1", Screens.Return)
{
    public override IEnumerable<Notice> Tells() => [new Notice(Notice.CollectReminder)];

    public override IEnumerable<Count> Counts() => [new("collections-reminded")];
}
