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
    private readonly IReadOnlyList<HoursFrom> later;
    private readonly ConcurrentDictionary<int, IReadOnlyDictionary<DateOnly, CalendarDay>> years = [];

    /// <summary>The calendar of an office under the shipped decisions.</summary>
    public WorkingCalendar(OfficeHours hours, IReadOnlyList<CalendarDay> officeDays)
        : this(hours, officeDays, [])
    {
    }

    /// <summary>
    /// The calendar of an office that has entered decisions itself; the last one for a year holds, also over a shipped one. Swaps add up:
    /// a decision that names none takes none away.
    /// </summary>
    public WorkingCalendar(OfficeHours hours, IReadOnlyList<CalendarDay> officeDays, IReadOnlyList<HolidayDecision> decisions)
        : this(hours, officeDays, decisions, [])
    {
    }

    private WorkingCalendar(OfficeHours hours, IReadOnlyList<CalendarDay> officeDays, IReadOnlyList<HolidayDecision> decisions, IReadOnlyList<HoursFrom> later)
    {
        this.hours = hours;
        this.officeDays = officeDays;
        this.decisions = decisions;
        this.later = later;
    }

    /// <summary>The calendar with hours that changed from certain days on; of two for one day the last holds. Days before the first keep the hours they had.</summary>
    public WorkingCalendar Following(IReadOnlyList<HoursFrom> changes) => new(hours, officeDays, decisions, [.. later.Concat(changes).OrderBy(change => change.FromOn)]);

    /// <summary>The week the office works by on that day.</summary>
    public OfficeHours HoursOn(DateOnly day) => later.LastOrDefault(change => change.FromOn <= day)?.Hours ?? hours;

    /// <summary>A day on which deadlines are counted (ngày làm việc).</summary>
    public bool IsWorkingDay(DateOnly day) => Notice(day) is { } notice
        ? notice.Kind.IsWorked() && SessionsOn(day).Count > 0
        : HoursOn(day).IsWorked(day.DayOfWeek);

    /// <summary>Why that day is special; null for an ordinary day.</summary>
    public CalendarDay? Notice(DateOnly day) => years.GetOrAdd(day.Year, NoticesOf).GetValueOrDefault(day);

    /// <summary>Why that day is not counted (lý do không tính); null for a working day.</summary>
    public Sentence? WhyOff(DateOnly day) => IsWorkingDay(day) ? null
        : Notice(day)?.Reason()
        ?? Sentence.Of(OfficeHours.IsWeekday(day.DayOfWeek) ? "cơ quan không làm việc ngày này trong tuần" : "nghỉ hằng tuần");

    /// <summary>When people are received that day, deadlines counted or not; empty when shut.</summary>
    public IReadOnlyList<OfficeSession> SessionsOn(DateOnly day) => Notice(day) switch
    {
        null => HoursOn(day).On(day.DayOfWeek),
        { Kind: CalendarDayKind.MakeupWork, Sessions.Count: 0, SwappedWith: { } repaid } => HoursOn(repaid).On(repaid.DayOfWeek),
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

    /// <summary>The sitting a moment falls into, or the one that begins at most <paramref name="early"/> later; null between sittings and on a day without.</summary>
    public OfficeSession? SittingAt(DateTimeOffset moment, TimeSpan early)
    {
        var clock = moment.Clock().ToTimeSpan();
        foreach (var session in SessionsOn(moment.Day()))
        {
            if (session.From.ToTimeSpan() - early <= clock && clock < session.Until.ToTimeSpan())
            {
                return session;
            }
        }

        return null;
    }

    /// <summary>The moment itself when the doors are open, otherwise the start of the next opening.</summary>
    public DateTimeOffset NextOpening(DateTimeOffset moment) => WorkingSpan.AllFrom(moment, SessionsOn).First().From;

    /// <summary>End of the day's last sitting. Throws for a day without sessions.</summary>
    public DateTimeOffset ClosingOf(DateOnly day) => SessionsOn(day) is [.., var last]
        ? OfficeTime.At(day, last.Until)
        : throw new ArgumentException($"The office is shut on {day:yyyy-MM-dd}.", nameof(day));

    /// <summary>The calendar with one more notice; refused when it contradicts what the day already is.</summary>
    public Verdict<WorkingCalendar> With(CalendarDay notice) => With([notice]);

    /// <summary>The calendar with both days of a swap.</summary>
    public Verdict<WorkingCalendar> With(SwappedDay swap) => With(swap.Days());

    /// <summary>The calendar with a year's decision, which confirms that year's holidays and replaces an earlier decision for it.</summary>
    public Verdict<WorkingCalendar> With(HolidayDecision decision) => PublicHolidays.Cover(decision.Year)
        ? new WorkingCalendar(hours, officeDays, [.. decisions, decision], later)
        : Refusals.CalendarYearUnknown(decision.Year);

    private Verdict<WorkingCalendar> With(IReadOnlyList<CalendarDay> notices) =>
        notices.Select(RefusalOf).FirstOrDefault(refusal => refusal is not null) is { } refusal
            ? refusal
            : new WorkingCalendar(hours, [.. officeDays, .. notices], decisions, later);

    private Refusal? RefusalOf(CalendarDay notice) => notice switch
    {
        _ when !PublicHolidays.Cover(notice.On.Year) => Refusals.CalendarYearUnknown(notice.On.Year),
        { Sessions.Count: 0, Kind: CalendarDayKind.ShortDay or CalendarDayKind.ReceptionOnly } => Refusals.NoticeWithoutSessions(notice.On),
        { Sessions.Count: 0, Kind: CalendarDayKind.MakeupWork, SwappedWith: null } => Refusals.NoticeWithoutSessions(notice.On),
        _ when !OfficeSession.AreInOrder(notice.Sessions) => Refusals.SessionsOutOfOrder(DayNames.WithDate(notice.On)),
        { Kind: CalendarDayKind.MakeupWork or CalendarDayKind.ReceptionOnly } => IsWorkingDay(notice.On) ? Refusals.NoticeOnWorkingDay(notice.On) : null,
        _ => IsWorkingDay(notice.On) ? null : Refusals.NoticeOnDayOff(notice.On),
    };

    private IReadOnlyDictionary<DateOnly, CalendarDay> NoticesOf(int year)
    {
        var decided = HolidayDecision.Shipped.Concat(decisions).ToList();
        var holidays = PublicHolidays.Of(year, decided.LastOrDefault(decision => decision.Year == year));
        var swaps = decided.SelectMany(decision => decision.Swaps).SelectMany(swap => swap.Days());
        var notices = new Dictionary<DateOnly, CalendarDay>();
        foreach (var notice in holidays.Concat(swaps).Concat(officeDays))
        {
            notices[notice.On] = notice;
        }

        return notices.Where(notice => notice.Key.Year == year).ToDictionary();
    }
}
