using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;

namespace MotCua.App.Days;

/// <summary>Somebody compares the machine's hour with a watch and stands for it (xác nhận đồng hồ); entries since the doubt began stay marked, and where they ran ahead the ledger goes on from the right hour.</summary>
public sealed class ConfirmClock : IAct<ConfirmClockInput, ClockConfirmed>
{
    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(5);

    public async Task<Verdict<ClockConfirmed>> RunAsync(OfficeWrite office, ConfirmClockInput input, Actor actor)
    {
        var doubt = await office.FirstAsync(
            $"select {string.Join(", ", ClockDoubt.Table.Columns)} from clock_doubts where office_id = $1 and confirmed_sequence is null order by sequence",
            ClockDoubt.Table.Read,
            office.OfficeId);
        if (doubt is null)
        {
            return DayRefusals.ClockNotDoubted();
        }

        if ((input.WatchSays - office.WallAt).Duration() > Tolerance)
        {
            return DayRefusals.ClockDiffers(office.WallAt);
        }

        // A few minutes are caught up with; a ledger that ran ahead with a false clock would otherwise wait for a year.
        if (office.LastRecordedAt - office.WallAt > Tolerance)
        {
            office.TurnClockBack();
        }

        office.Update(doubt with { ConfirmedSequence = office.Sequence, ConfirmedBy = actor.AccountId });
        var confirmed = new ClockConfirmed(doubt.Sequence, doubt.IsBackwards, input.WatchSays);
        office.Record(confirmed);
        return confirmed;
    }
}

/// <param name="WatchSays">Day and hour as a watch or a telephone shows them.</param>
public sealed record ConfirmClockInput(DateTimeOffset WatchSays);
