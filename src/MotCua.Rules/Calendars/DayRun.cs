namespace MotCua.Rules.Calendars;

/// <summary>Neighbouring days that are all worked, or all off for the same reason (chuỗi ngày liền nhau), so that a count prints in few lines.</summary>
/// <param name="First">First day, included.</param>
/// <param name="Last">Last day, included.</param>
/// <param name="WhyOff">Why these days are not counted; null when they are worked.</param>
public sealed record DayRun(DateOnly First, DateOnly Last, Sentence? WhyOff)
{
    public int Days => Last.DayNumber - First.DayNumber + 1;

    /// <summary>All days after the first one, up to and including the last, as runs in order.</summary>
    public static IEnumerable<DayRun> Between(WorkingCalendar calendar, DateOnly after, DateOnly upToAndIncluding)
    {
        DayRun? run = null;
        for (var day = after.AddDays(1); day <= upToAndIncluding; day = day.AddDays(1))
        {
            var whyOff = calendar.WhyOff(day);
            if (run is not null && run.WhyOff?.ToString() == whyOff?.ToString())
            {
                run = run with { Last = day };
                continue;
            }

            if (run is not null)
            {
                yield return run;
            }

            run = new(day, day, whyOff);
        }

        if (run is not null)
        {
            yield return run;
        }
    }
}
