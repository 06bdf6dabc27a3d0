using System.Globalization;
using MotCua.App.Data;
using MotCua.App.Days;
using MotCua.App.Ledger;
using MotCua.Rules;

namespace MotCua.App.Acts;

/// <summary>Which acts may be entered late, and when (điều kiện nhập bù): acts at the desks, inside a declared emergency, from one of its sheets.</summary>
internal static class LateAdmission
{
    // What is done to the office itself happens when it is recorded, whatever the power does.
    private static readonly string[] AtTheDesks = ["Queueing", "Dossiers", "Results", "Pagers", "Papers", "Scribing", "Fees", "Money", "Ballots"];

    /// <summary>The emergency an act of that moment belongs to, with its sheet.</summary>
    public static async Task<Verdict<LateLine>> AdmitLateAsync(this OfficeWrite office, Type act, LateEntry late, Actor actor)
    {
        if (!AtTheDesks.Contains(act.Namespace!.Split('.')[^1], StringComparer.Ordinal))
        {
            return DayRefusals.NeverLate();
        }

        var emergency = await office.FirstAsync(
            $"select {string.Join(", ", Emergency.Table.Columns)} from emergencies where office_id = $1 and began_at <= $2 and (ended_at is null or ended_at >= $2) order by emergency_id desc",
            Emergency.Table.Read,
            office.OfficeId,
            late.HappenedAt);
        if (emergency is null || late.HappenedAt > office.RecordedAt)
        {
            return DayRefusals.OutsideEmergency();
        }

        if (emergency.ConfirmedAt is not null)
        {
            return DayRefusals.LateEntriesConfirmed();
        }

        var last = emergency.LastUsedSheet ?? emergency.LastSheet;
        if (!int.TryParse(late.PaperNumber, NumberStyles.None, CultureInfo.InvariantCulture, out var sheet) || sheet < emergency.FirstSheet || sheet > last)
        {
            return DayRefusals.SheetOutside(emergency.FirstSheet, last);
        }

        return new LateLine
        {
            OfficeId = office.OfficeId,
            Sequence = office.Sequence,
            EmergencyId = emergency.EmergencyId,
            Sheet = sheet,
            EnteredBy = actor.AccountId,
            HappenedAt = late.HappenedAt,
        };
    }

    /// <summary>Writes down from which sheet the act was entered, and the words beside it.</summary>
    public static void EnterLate(this OfficeWrite office, LateLine line)
    {
        office.Insert(line);
        if (!string.IsNullOrWhiteSpace(office.Late!.Reason))
        {
            office.Remark("late-entry", office.Late.Reason);
        }
    }
}
