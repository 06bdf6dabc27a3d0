using MotCua.Rules;
using MotCua.Rules.Calendars;

namespace MotCua.Testing.Deadlines;

/// <summary>
/// An office's winter written out day by day, by hand and without any rule of the product: which days are worked, and in
/// which minutes. The second opinion on deadlines counts on it.
/// </summary>
public sealed class Diary
{
    public static readonly DateOnly First = new(2026, 10, 1);

    private static readonly LegalBasis Document = new("QĐ 01/QĐ-UBND");
    private static readonly OfficeSession Morning = new(new(7, 0), new(11, 30));
    private static readonly OfficeSession Afternoon = new(new(13, 30), new(17, 0));

    /// <summary>Weekdays on which nobody works, as printed on the wall calendar for October 2026 to September 2027.</summary>
    private static readonly HashSet<DateOnly> PublicDaysOff =
    [
        new(2026, 11, 24), new(2027, 1, 1), new(2027, 2, 5), new(2027, 2, 8), new(2027, 2, 9), new(2027, 2, 10), new(2027, 2, 11),
        new(2027, 4, 16), new(2027, 4, 30), new(2027, 5, 3), new(2027, 9, 1), new(2027, 9, 2),
    ];

    /// <summary>For each day after the first: are mornings worked, are afternoons.</summary>
    private readonly List<(bool Morning, bool Afternoon)> days = [];

    /// <summary>The diary with notices of the office: the day's place after the first, and what happens on it where that makes sense.</summary>
    public Diary(IEnumerable<(int Place, CalendarDayKind Kind)> wishes)
    {
        var notices = new Dictionary<DateOnly, CalendarDay>();
        foreach (var (place, kind) in wishes)
        {
            var day = First.AddDays(place);
            if (IsOff(day) == kind is CalendarDayKind.MakeupWork or CalendarDayKind.ReceptionOnly)
            {
                notices[day] = Notice(day, kind);
            }
        }

        Calendar = new(OfficeHours.Default, [.. notices.Values]);
        for (var day = First; day < First.AddDays(365); day = day.AddDays(1))
        {
            var kind = notices.GetValueOrDefault(day)?.Kind;
            var isWorked = kind is null ? !IsOff(day) : kind is CalendarDayKind.MakeupWork or CalendarDayKind.ShortDay;
            days.Add((isWorked, isWorked && kind != CalendarDayKind.ShortDay));
        }
    }

    /// <summary>Known-bad: an officer who works through the noon break.</summary>
    public bool CountsLunch { get; init; }

    /// <summary>The product's calendar of the same office.</summary>
    public WorkingCalendar Calendar { get; }

    public bool IsWorked(int minute) => (minute % 1440) switch
    {
        >= 420 and < 690 => days[minute / 1440].Morning,
        >= 690 and < 810 => CountsLunch && days[minute / 1440].Afternoon,
        >= 810 and < 1020 => days[minute / 1440].Afternoon,
        _ => false,
    };

    public static DateTimeOffset MomentOf(int minute) => OfficeTime.At(First, TimeOnly.MinValue).AddMinutes(minute);

    private static bool IsOff(DateOnly day) =>
        day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || PublicDaysOff.Contains(day);

    private static CalendarDay Notice(DateOnly day, CalendarDayKind kind) => kind switch
    {
        CalendarDayKind.Closure => CalendarDay.Closure(day, "Đóng cửa", Document),
        CalendarDayKind.ShortDay => CalendarDay.ShortDay(day, [Morning], "Buổi sáng", Document),
        CalendarDayKind.ReceptionOnly => CalendarDay.ReceptionOnly(day, [Morning, Afternoon], "Tiếp nhận", Document),
        _ => new(day, CalendarDayKind.MakeupWork, Sentence.Of("Làm bù"), Document, Confirmed: true) { Sessions = [Morning, Afternoon] },
    };
}
