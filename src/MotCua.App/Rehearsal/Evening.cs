using MotCua.App.Days;
using MotCua.App.Dossiers;
using MotCua.App.Fees;
using MotCua.App.Pagers;
using MotCua.App.Queueing;

namespace MotCua.App.Rehearsal;

/// <summary>The end of a rehearsed day: who still waits goes home, what was withheld is written, and the day is closed with its cash.</summary>
internal sealed class Evening(Room room, Reception reception, Counter counter)
{
    public async Task CloseAsync()
    {
        var officer = room.Who("tiepnhan1", deskId: 1);
        foreach (var visitor in reception.Waiting.ToList())
        {
            await room.DoAsync(new LeaveQueue(), new LeaveQueueInput(visitor.TicketId), officer);
        }

        foreach (var file in counter.Files)
        {
            await SettleAsync(officer, file);
        }

        await room.DoAsync(new CloseDay(), new CloseDayInput(Cash: await CashAsync()), room.Who("lanhdao"));
    }

    private async Task SettleAsync(Acts.Actor officer, OpenFile file)
    {
        if (!file.HasCode)
        {
            await counter.EnterCodeAsync(officer, file);
        }

        if (file.IsOver)
        {
            return;
        }

        if (!file.IsSlipOnPaper)
        {
            await room.DoAsync(new IssueSlip(), new IssueSlipInput(file.DossierId, SlipReason.ClosingTheDay), officer);
        }

        if (file.Visitor.Pager is { } number)
        {
            file.Visitor.Pager = null;
            await room.DoAsync(new ReturnPager(), new ReturnPagerInput(number), officer);
        }
    }

    /// <summary>The cash box as it must be: the receipts paid in cash, in the fewest notes.</summary>
    private async Task<IReadOnlyList<CashCount>> CashAsync()
    {
        var left = await room.Read.NumberAsync(
            "select sum(amount) as number from receipts where office_id = $1 and issued_on = $2 and voided_at is null and payment = $3", SampleCommune.OfficeId, room.Day, Payment.Cash);
        var counted = new List<CashCount>();
        foreach (var denomination in CashCount.Denominations)
        {
            counted.Add(new CashCount(denomination, (int)(left / denomination)));
            left %= denomination;
        }

        return counted;
    }
}
