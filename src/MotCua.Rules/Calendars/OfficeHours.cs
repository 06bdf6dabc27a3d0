namespace MotCua.Rules.Calendars;

/// <summary>
/// The sessions of an ordinary week (giờ làm việc), set by the province and entered by the office. Saturday and Sunday
/// may have sessions too: people are then received, but the day does not become a working day.
/// </summary>
/// <remarks>QĐ 188/1999/QĐ-TTg (forty hours, Saturday and Sunday off); docs/law/calendar.md.</remarks>
public sealed class OfficeHours
{
    private static readonly OfficeSession Morning = new(new(7, 0), new(11, 30));
    private static readonly OfficeSession Afternoon = new(new(13, 30), new(17, 0));

    /// <summary>Monday to Friday 07:00–11:30 and 13:30–17:00, until the office enters its own.</summary>
    public static readonly OfficeHours Default = new(
        Enumerable.Range((int)DayOfWeek.Monday, 5).ToDictionary(day => (DayOfWeek)day, _ => (IReadOnlyList<OfficeSession>)[Morning, Afternoon]));

    private readonly IReadOnlyDictionary<DayOfWeek, IReadOnlyList<OfficeSession>> week;

    private OfficeHours(IReadOnlyDictionary<DayOfWeek, IReadOnlyList<OfficeSession>> week) => this.week = week;

    /// <summary>The office's own week; a day left out is closed. Refused when sessions overlap or no weekday is worked.</summary>
    public static Verdict<OfficeHours> Of(IReadOnlyDictionary<DayOfWeek, IReadOnlyList<OfficeSession>> week)
    {
        foreach (var (day, sessions) in week)
        {
            if (!OfficeSession.AreInOrder(sessions))
            {
                return Refusals.SessionsOutOfOrder(DayNames.Of(day));
            }
        }

        return week.Any(day => IsWeekday(day.Key) && day.Value.Count > 0) ? new OfficeHours(week) : Refusals.NoWorkingWeekday();
    }

    public IReadOnlyList<OfficeSession> On(DayOfWeek day) => week.GetValueOrDefault(day, []);

    /// <summary>Whether this day of an ordinary week is worked: Monday to Friday, with sessions.</summary>
    public bool IsWorked(DayOfWeek day) => IsWeekday(day) && On(day).Count > 0;

    internal static bool IsWeekday(DayOfWeek day) => day is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
}
