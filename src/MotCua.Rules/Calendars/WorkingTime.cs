namespace MotCua.Rules.Calendars;

/// <summary>
/// Counting on a working calendar (tính thời gian làm việc): in working days, where the day counted from is never counted, and in
/// working minutes, sixty to the hour. Reception-only days are not counted.
/// </summary>
/// <remarks>BLDS 2015 Điều 147, 148; docs/law/calendar.md.</remarks>
public static class WorkingTime
{
    /// <summary>
    /// The moment from which time counts (thời điểm bắt đầu tính): itself within the sessions of a working day, otherwise the
    /// start of the next such session.
    /// </summary>
    public static DateTimeOffset CountsFrom(this WorkingCalendar calendar, DateTimeOffset moment) => calendar.SpansFrom(moment).First().From;

    public static DateOnly NextWorkingDay(this WorkingCalendar calendar, DateOnly after) => calendar.AddWorkingDays(after, 1);

    /// <summary>The n-th working day after a day; zero gives the day itself, worked or not.</summary>
    public static DateOnly AddWorkingDays(this WorkingCalendar calendar, DateOnly after, int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        while (days > 0)
        {
            after = after.AddDays(1);
            days -= calendar.IsWorkingDay(after) ? 1 : 0;
        }

        return after;
    }

    /// <summary>Number of working days after the first day, up to and including the last; zero when the last is not later.</summary>
    public static int WorkingDaysBetween(this WorkingCalendar calendar, DateOnly after, DateOnly upToAndIncluding)
    {
        var count = 0;
        for (var day = after.AddDays(1); day <= upToAndIncluding; day = day.AddDays(1))
        {
            count += calendar.IsWorkingDay(day) ? 1 : 0;
        }

        return count;
    }

    /// <summary>The end of that many working minutes; an end on a session's last minute stays there (11:30, not 13:30). Zero gives the moment itself.</summary>
    public static DateTimeOffset AddWorkingMinutes(this WorkingCalendar calendar, DateTimeOffset from, int minutes) =>
        minutes == 0 ? from.ToMinute() : calendar.WorkingSpansOf(from, minutes)[^1].Until;

    /// <summary>Working minutes from one moment to another; zero when the other is not later.</summary>
    public static int WorkingMinutesBetween(this WorkingCalendar calendar, DateTimeOffset from, DateTimeOffset to)
    {
        var end = to.ToMinute();
        return calendar.SpansFrom(from)
            .TakeWhile(span => span.From < end)
            .Sum(span => (span.Until < end ? span : span with { Until = end }).Minutes);
    }

    /// <summary>The pieces of working time that make up that many minutes, so that the count can be printed.</summary>
    public static IReadOnlyList<WorkingSpan> WorkingSpansOf(this WorkingCalendar calendar, DateTimeOffset from, int minutes)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(minutes);
        var spans = new List<WorkingSpan>();
        foreach (var span in calendar.SpansFrom(from))
        {
            spans.Add(span.Minutes < minutes ? span : span with { Until = span.From.AddMinutes(minutes) });
            minutes -= span.Minutes;
            if (minutes <= 0)
            {
                break;
            }
        }

        return spans;
    }

    private static IEnumerable<WorkingSpan> SpansFrom(this WorkingCalendar calendar, DateTimeOffset from) =>
        WorkingSpan.AllFrom(from, day => calendar.IsWorkingDay(day) ? calendar.SessionsOn(day) : []);
}
