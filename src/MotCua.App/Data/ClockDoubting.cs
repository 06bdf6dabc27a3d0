using MotCua.Rules;
using MotCua.Rules.Calendars;

namespace MotCua.App.Data;

/// <summary>
/// Notes when the clock is not to be trusted (nghi ngờ đồng hồ): it stands before the last entry, or after the end of the
/// next working day. Tickets and calls go on, their entries marked from that one on; acts that compute a date refuse until somebody confirms the hour.
/// </summary>
internal static class ClockDoubting
{
    private static readonly TimeSpan Drift = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LongestBreak = TimeSpan.FromDays(60);

    public static void DoubtClock(this OfficeWrite office)
    {
        if (!office.IsBackwards() && !office.IsBeyondNextWorkingDay())
        {
            return;
        }

        // One doubt at a time, and none again about an hour that was confirmed: while the clock catches up with the ledger, the last entry keeps its moment.
        office.State(
            """
            insert into clock_doubts (office_id, sequence, is_backwards, last_recorded_at, wall_at)
            select $1, $2, $3, $4, $5
            where not exists (
              select 1 from clock_doubts
              where office_id = $1 and (confirmed_sequence is null or (is_backwards = $3 and last_recorded_at >= $4)))
            """,
            office.OfficeId,
            office.Sequence,
            office.IsBackwards(),
            office.LastRecordedAt,
            office.WallAt);
    }

    /// <summary>
    /// Whether the hour waits to be confirmed, or begins to be doubtful with this very act: an act that computes a date from it
    /// then refuses. What was written on paper has its hour from there.
    /// </summary>
    public static async Task<bool> IsClockDoubtedAsync(this OfficeWrite office)
    {
        if (office.Late is not null)
        {
            return false;
        }

        var known = await office.ListAsync(
            "select is_backwards, confirmed_sequence from clock_doubts where office_id = $1 and (confirmed_sequence is null or last_recorded_at >= $2)",
            row => (IsBackwards: row.Bool("is_backwards"), IsOpen: row.LongOrNull("confirmed_sequence") is null),
            office.OfficeId,
            office.LastRecordedAt);
        return known.Any(doubt => doubt.IsOpen) || office.IsBeyondNextWorkingDay() || (office.IsBackwards() && !known.Any(doubt => doubt.IsBackwards));
    }

    private static bool IsBackwards(this OfficeWrite office) => office.WallAt < office.LastRecordedAt - Drift;

    private static bool IsBeyondNextWorkingDay(this OfficeWrite office) => IsBeyondNextWorkingDay(office.Terms.Calendar, office.LastRecordedAt, office.WallAt);

    private static bool IsBeyondNextWorkingDay(WorkingCalendar calendar, DateTimeOffset last, DateTimeOffset wall)
    {
        if (wall - last < TimeSpan.FromDays(1))
        {
            return false;
        }

        if (wall - last > LongestBreak || !PublicHolidays.Cover(last.Year) || !PublicHolidays.Cover(wall.Year))
        {
            return true;
        }

        var next = last.Day().AddDays(1);
        while (next < wall.Day() && !calendar.IsWorkingDay(next))
        {
            next = next.AddDays(1);
        }

        return wall.Day() > next;
    }
}
