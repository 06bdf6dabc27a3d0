using MotCua.Rules.Calendars;

namespace MotCua.Rules.Plans;

/// <summary>
/// A day on which a plan holds (ngày thực hiện mô hình): one of its weekdays, between its first and last day, both
/// included, and a working day. On a day off there is no service day that week; nothing moves by itself.
/// </summary>
/// <remarks>No plan says what happens on a holiday; docs/law/promises.md.</remarks>
public sealed record ServiceDay
{
    // Longer than any run of days off, so that a plan whose weekday is never worked ends the search.
    private const int LongestSearch = 400;

    private ServiceDay(ServicePlan plan, DateOnly on)
    {
        Plan = plan;
        On = on;
    }

    public ServicePlan Plan { get; }

    public DateOnly On { get; }

    /// <summary>Refused with the reason, and with the next day that holds, where there is one.</summary>
    public static Verdict<ServiceDay> Of(ServicePlan plan, DateOnly day, WorkingCalendar calendar)
    {
        if (WhyNot(plan, day, calendar) is { } reason)
        {
            return Refusals.PlanDoesNotHold(plan.Name, day, reason, Next(plan, day, calendar));
        }

        return new ServiceDay(plan, day);
    }

    /// <summary>The first day that holds, the given one included.</summary>
    public static Verdict<ServiceDay> FirstFrom(ServicePlan plan, DateOnly day, WorkingCalendar calendar)
    {
        if (Next(plan, day.AddDays(-1), calendar) is { } next)
        {
            return new ServiceDay(plan, next);
        }

        return Refusals.PlanHoldsNoMore(plan.Name, day);
    }

    /// <summary>Why the plan does not hold that day; null when it does.</summary>
    internal static Sentence? WhyNot(ServicePlan plan, DateOnly day, WorkingCalendar calendar)
    {
        if (day < plan.From)
        {
            return Sentence.Of("kế hoạch bắt đầu từ {from}", ("from", plan.From));
        }

        if (day > plan.Until)
        {
            return Sentence.Of("kế hoạch kết thúc ngày {until}", ("until", plan.Until));
        }

        if (!plan.Days.Include(day.DayOfWeek))
        {
            return Sentence.Of("mô hình chỉ thực hiện vào {days}", ("days", plan.Days.Written()));
        }

        return calendar.IsWorkingDay(day) ? null : DayOff(day, calendar);
    }

    private static Sentence DayOff(DateOnly day, WorkingCalendar calendar) => calendar.Notice(day) is { } notice
        ? Sentence.Of("ngày nghỉ: {reason}", ("reason", notice.Reason()))
        : Sentence.Of("không phải ngày làm việc");

    private static DateOnly? Next(ServicePlan plan, DateOnly after, WorkingCalendar calendar)
    {
        var first = after < plan.From ? plan.From : after.AddDays(1);
        for (var day = first; day < first.AddDays(LongestSearch) && !(day > plan.Until); day = day.AddDays(1))
        {
            if (WhyNot(plan, day, calendar) is null)
            {
                return day;
            }
        }

        return null;
    }
}
