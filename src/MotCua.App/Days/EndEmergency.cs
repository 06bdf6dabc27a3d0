using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;

namespace MotCua.App.Days;

/// <summary>Says that the program serves again (kết thúc sự cố), and which sheet was the last written on; what stands on the sheets is entered from now on.</summary>
public sealed class EndEmergency : IAct<EndEmergencyInput, EmergencyEnded>
{
    public async Task<Verdict<EmergencyEnded>> RunAsync(OfficeWrite office, EndEmergencyInput input, Actor actor)
    {
        if (await office.OpenEmergencyAsync() is not { } emergency)
        {
            return DayRefusals.NoEmergency();
        }

        var ended = input.EndedAt ?? office.Now;
        if (ended > office.Now || ended < emergency.BeganAt)
        {
            return DayRefusals.EmergencyMoment();
        }

        var used = input.LastUsedSheet ?? (emergency.FirstSheet - 1);
        if (used < emergency.FirstSheet - 1 || used > emergency.LastSheet)
        {
            return DayRefusals.SheetOutside(emergency.FirstSheet, emergency.LastSheet);
        }

        if (await LastEnteredAsync(office, emergency) is { } entered && (entered.Sheet > used || entered.HappenedAt > ended))
        {
            return DayRefusals.EnteredBeyond(entered.Sheet, entered.HappenedAt);
        }

        office.Update(emergency with { EndedAt = ended, LastUsedSheet = used, LastSequence = office.Sequence });
        var over = new EmergencyEnded(emergency.EmergencyId, ended, used - emergency.FirstSheet + 1);
        office.Record(over);
        return over;
    }

    private static async Task<Entered?> LastEnteredAsync(OfficeWrite office, Emergency emergency)
    {
        var entered = await office.ListAsync(
            "select sheet, happened_at from late_lines where office_id = $1 and emergency_id = $2 order by sequence",
            row => new Entered(row.Int("sheet"), row.Moment("happened_at")),
            office.OfficeId,
            emergency.EmergencyId);
        return entered.Count == 0 ? null : new Entered(entered.Max(one => one.Sheet), entered.Max(one => one.HappenedAt));
    }

    private sealed record Entered(int Sheet, DateTimeOffset HappenedAt);
}

/// <param name="LastUsedSheet">The last sheet written on; none was when left out.</param>
/// <param name="EndedAt">Now when left out.</param>
public sealed record EndEmergencyInput(int? LastUsedSheet = null, DateTimeOffset? EndedAt = null);
