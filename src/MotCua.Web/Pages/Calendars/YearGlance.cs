using MotCua.Rules;
using MotCua.Rules.Calendars;

namespace MotCua.Web.Pages.Calendars;

/// <summary>A year on one page (cả năm): twelve months by weeks from Monday, each day marked where it is not an ordinary working day.</summary>
public static class YearGlance
{
    private const int DaysOfWeek = 7;

    public static IReadOnlyList<MonthGlance> Of(int year, WorkingCalendar calendar) => [.. Enumerable.Range(1, 12).Select(month => new MonthGlance(month, WeeksOf(year, month, calendar)))];

    /// <summary>What a day is and why, in one sentence.</summary>
    public static Sentence Say(DateOnly day, WorkingCalendar calendar) => (calendar.WhyOff(day), calendar.Notice(day)) switch
    {
        ({ } why, _) => Sentence.Of("{day} là ngày nghỉ: {why}.", ("day", DayNames.WithDate(day)), ("why", why)),
        (null, { } notice) => Sentence.Of("{day} làm việc {sessions}: {why}.", ("day", DayNames.WithDate(day)), ("sessions", Hours(day, calendar)), ("why", notice.Reason())),
        _ => Sentence.Of("{day} là ngày làm việc: {sessions}.", ("day", DayNames.WithDate(day)), ("sessions", Hours(day, calendar))),
    };

    private static List<IReadOnlyList<DayGlance?>> WeeksOf(int year, int month, WorkingCalendar calendar)
    {
        var first = new DateOnly(year, month, 1);
        var before = ((int)first.DayOfWeek + DaysOfWeek - 1) % DaysOfWeek;
        var days = Enumerable.Range(0, DateTime.DaysInMonth(year, month)).Select(first.AddDays).Select(day => new DayGlance(day, MarkOf(day, calendar)));
        return [.. Enumerable.Repeat<DayGlance?>(null, before).Concat(days).Chunk(DaysOfWeek)];
    }

    private static DayMark MarkOf(DateOnly day, WorkingCalendar calendar) => (calendar.IsWorkingDay(day), calendar.Notice(day)) switch
    {
        (true, null) => DayMark.Ordinary,
        (false, null) => DayMark.WeeklyOff,
        (false, _) => DayMark.Off,
        _ => DayMark.Special,
    };

    private static string Hours(DateOnly day, WorkingCalendar calendar) => string.Join(", ", calendar.SessionsOn(day));
}

/// <summary>How a day is marked in the year's view.</summary>
public enum DayMark
{
    Ordinary,
    WeeklyOff,
    Off,
    Special,
}

/// <param name="Weeks">Each from Monday; days of the neighbouring months are null or not there.</param>
public sealed record MonthGlance(int Month, IReadOnlyList<IReadOnlyList<DayGlance?>> Weeks);

/// <summary>One day of the year's view.</summary>
public sealed record DayGlance(DateOnly On, DayMark Mark);
