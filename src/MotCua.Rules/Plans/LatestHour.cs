using MotCua.Rules.Calendars;

namespace MotCua.Rules.Plans;

/// <summary>The last minute at which a measured promise still ends by closing (giờ nhận muộn nhất), on the plan's next day.</summary>
internal sealed record LatestHour(TimeOnly FilingUntil, Sentence Length, int NeededAtCutOff, int LeftAtCutOff)
{
    /// <summary>Null where the promise has no figure, or fits at the plan's own cut-off, or no day holds any more.</summary>
    public static LatestHour? Of(ServicePlan plan, PlanCheckGround ground)
    {
        if (plan.Promise is not { IsMeasured: true } time
            || !ServiceDay.FirstFrom(plan, ground.Today, ground.Calendar).IsGranted(out var day, out _))
        {
            return null;
        }

        var closing = ground.Calendar.ClosingOf(day.On);
        var asked = plan.CutOff is { } cutOff ? OfficeTime.At(day.On, cutOff) : closing.AddMinutes(-1);
        var promised = time.From(asked, ground.Calendar);
        if (promised.EndsAt <= closing)
        {
            return null;
        }

        return new(
            Latest(time, asked, closing, ground.Calendar),
            time.InWords(),
            ground.Calendar.WorkingMinutesBetween(asked, promised.EndsAt),
            ground.Calendar.WorkingMinutesBetween(asked, closing));
    }

    private static TimeOnly Latest(PlanTime time, DateTimeOffset from, DateTimeOffset closing, WorkingCalendar calendar)
    {
        var latest = from;
        while (latest.Day() == closing.Day() && (!calendar.IsOpen(latest) || time.From(latest, calendar).EndsAt > closing))
        {
            latest = latest.AddMinutes(-1);
        }

        return latest.Clock();
    }
}
