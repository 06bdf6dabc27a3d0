using System.Collections.Concurrent;

namespace MotCua.Rules.Calendars;

/// <summary>
/// When the office works (lịch làm việc): its weekly hours, the public holidays, and what it has entered with a document. Of several
/// notices for one day the last entered holds. Immutable; moments are read at +07:00 in whole minutes.
/// </summary>
/// <remarks>BLLĐ 2019 Điều 111, 112; docs/law/calendar.md.</remarks>
public sealed class WorkingCalendar
{
    public static readonly WorkingCalendar Default = new(OfficeHours.Default, []);

    private readonly OfficeHours hours;
    private readonly IReadOnlyList<CalendarDay> officeDays;
    private readonly IReadOnlyList<HolidayDecision> decisions;
    private readonly ConcurrentDictionary<int, IReadOnlyDictionary<DateOnly, CalendarDay>> years = [];

    /// <summary>The calendar of an office under the shipped decisions.</summary>
    public WorkingCalendar(OfficeHours hours, IReadOnlyList<CalendarDay> officeDays)
        : this(hours, officeDays, [])
    {
    }

    /// <summary>The calendar of an office that has entered decisions itself; the last one for a year holds, also over a shipped one.</summary>
    public WorkingCalendar(OfficeHours hours, IReadOnlyList<CalendarDay> officeDays, IReadOnlyList<HolidayDecision> decisions)
    {
        this.hours = hours;
        this.officeDays = officeDays;
        this.decisions = decisions;
    }

    /// <summary>A day on which deadlines are counted (ngày làm việc).</summary>
    public bool IsWorkingDay(DateOnly day) => Notice(day) is { } notice
        ? notice.Kind.IsWorked() && SessionsOn(day).Count > 0
        : hours.IsWorked(day.DayOfWeek);

    /// <summary>Why that day is special; null for an ordinary day.</summary>
    public CalendarDay? Notice(DateOnly day) => years.GetOrAdd(day.Year, NoticesOf).GetValueOrDefault(day);

    /// <summary>Why that day is not counted (lý do không tính); null for a working day.</summary>
    public Sentence? WhyOff(DateOnly day) => IsWorkingDay(day) ? null
        : Notice(day)?.Reason()
        ?? Sentence.Of(OfficeHours.IsWeekday(day.DayOfWeek) ? "cơ quan không làm việc ngày này trong tuần" : "nghỉ hằng tuần");

    /// <summary>When people are received that day, deadlines counted or not; empty when shut.</summary>
    public IReadOnlyList<OfficeSession> SessionsOn(DateOnly day) => Notice(day) switch
    {
        null => hours.On(day.DayOfWeek),
        { Kind: CalendarDayKind.MakeupWork, Sessions.Count: 0, SwappedWith: { } repaid } => hours.On(repaid.DayOfWeek),
        var notice => notice.Sessions,
    };

    /// <summary>What is special in a year, in date order. Throws outside the years <see cref="PublicHolidays"/> covers.</summary>
    public IReadOnlyList<CalendarDay> DaysOf(int year)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, PublicHolidays.FirstYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, PublicHolidays.LastYear);
        return [.. years.GetOrAdd(year, NoticesOf).Values.OrderBy(day => day.On)];
    }

    public bool IsOpen(DateTimeOffset moment) => SessionsOn(moment.Day()).Any(session => session.Contains(moment.Clock()));

    /// <summary>The moment itself when the doors are open, otherwise the start of the next session.</summary>
    public DateTimeOffset NextOpening(DateTimeOffset moment) => Spans(moment, SessionsOn).First().From;

    /// <summary>End of the day's last session. Throws for a day without sessions.</summary>
    public DateTimeOffset ClosingOf(DateOnly day) => SessionsOn(day) is [.., var last]
        ? OfficeTime.At(day, last.Until)
        : throw new ArgumentException($"The office is shut on {day:yyyy-MM-dd}.", nameof(day));

    /// <summary>
    /// The moment from which time counts (thời điểm bắt đầu tính): itself within the sessions of a working day, otherwise the
    /// start of the next such session. A reception-only day is no working day.
    /// </summary>
    public DateTimeOffset CountsFrom(DateTimeOffset moment) => WorkingSpansFrom(moment).First().From;

    public DateOnly NextWorkingDay(DateOnly after) => AddWorkingDays(after, 1);

    /// <summary>The n-th working day after a day; zero gives the day itself, worked or not.</summary>
    public DateOnly AddWorkingDays(DateOnly after, int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        while (days > 0)
        {
            after = after.AddDays(1);
            days -= IsWorkingDay(after) ? 1 : 0;
        }

        return after;
    }

    /// <summary>Number of working days after the first day, up to and including the last; zero when the last is not later.</summary>
    public int WorkingDaysBetween(DateOnly after, DateOnly upToAndIncluding)
    {
        var count = 0;
        for (var day = after.AddDays(1); day <= upToAndIncluding; day = day.AddDays(1))
        {
            count += IsWorkingDay(day) ? 1 : 0;
        }

        return count;
    }

    /// <summary>The end of that many working minutes; an end on a session's last minute stays there (11:30, not 13:30). Zero gives the moment itself.</summary>
    public DateTimeOffset AddWorkingMinutes(DateTimeOffset from, int minutes) => minutes == 0
        ? from.ToMinute()
        : WorkingSpansOf(from, minutes)[^1].Until;

    public int WorkingMinutesBetween(DateTimeOffset from, DateTimeOffset to) => WorkingSpansFrom(from)
        .TakeWhile(span => span.From < to.ToMinute())
        .Sum(span => span.Until <= to.ToMinute() ? span.Minutes : (int)(to.ToMinute() - span.From).TotalMinutes);

    /// <summary>The pieces of working time that make up that many minutes, so that the count can be printed.</summary>
    public IReadOnlyList<WorkingSpan> WorkingSpansOf(DateTimeOffset from, int minutes)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(minutes);
        var spans = new List<WorkingSpan>();
        foreach (var span in WorkingSpansFrom(from))
        {
            spans.Add(span.Minutes < minutes ? span : new(span.From, span.From.AddMinutes(minutes)));
            minutes -= span.Minutes;
            if (minutes <= 0)
            {
                break;
            }
        }

        return spans;
    }

    /// <summary>The calendar with one more notice; refused when it contradicts what the day already is.</summary>
    public Verdict<WorkingCalendar> With(CalendarDay notice) => RefusalOf(notice) is { } refusal
        ? refusal
        : new WorkingCalendar(hours, [.. officeDays, notice], decisions);

    /// <summary>The calendar with both days of a swap.</summary>
    public Verdict<WorkingCalendar> With(SwappedDay swap) => swap.Days().Select(RefusalOf).FirstOrDefault(refusal => refusal is not null) is { } refusal
        ? refusal
        : new WorkingCalendar(hours, [.. officeDays, .. swap.Days()], decisions);

    private Refusal? RefusalOf(CalendarDay notice)
    {
        var ownSessions = notice.Kind is CalendarDayKind.ShortDay or CalendarDayKind.ReceptionOnly;
        var needsDayOff = notice.Kind is CalendarDayKind.MakeupWork or CalendarDayKind.ReceptionOnly;
        return !PublicHolidays.Cover(notice.On) ? Refusals.CalendarYearUnknown(notice.On.Year)
            : ownSessions && notice.Sessions.Count == 0 ? Refusals.NoticeWithoutSessions(notice.On)
            : !OfficeSession.AreInOrder(notice.Sessions) ? Refusals.SessionsOutOfOrder(DayNames.WithDate(notice.On))
            : needsDayOff == IsWorkingDay(notice.On) ? needsDayOff ? Refusals.NoticeOnWorkingDay(notice.On) : Refusals.NoticeOnDayOff(notice.On)
            : null;
    }

    private IEnumerable<WorkingSpan> WorkingSpansFrom(DateTimeOffset from) => Spans(from, day => IsWorkingDay(day) ? SessionsOn(day) : []);

    private static IEnumerable<WorkingSpan> Spans(DateTimeOffset from, Func<DateOnly, IReadOnlyList<OfficeSession>> sessionsOn)
    {
        var start = from.ToMinute();
        for (var day = start.Day(); ; day = day.AddDays(1))
        {
            foreach (var session in sessionsOn(day).Where(session => OfficeTime.At(day, session.Until) > start))
            {
                var opening = OfficeTime.At(day, session.From);
                yield return new(opening > start ? opening : start, OfficeTime.At(day, session.Until));
            }
        }
    }

    private IReadOnlyDictionary<DateOnly, CalendarDay> NoticesOf(int year)
    {
        var decision = decisions.Concat(HolidayDecision.Shipped.Where(shipped => decisions.All(own => own.Year != shipped.Year))).LastOrDefault(decision => decision.Year == year);
        var notices = new Dictionary<DateOnly, CalendarDay>();
        foreach (var notice in PublicHolidays.Of(year, decision).Concat(officeDays.Where(day => day.On.Year == year)))
        {
            notices[notice.On] = notice;
        }

        return notices;
    }
}
