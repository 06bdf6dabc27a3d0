namespace MotCua.Rules.Calendars;

/// <summary>
/// A day of the Vietnamese lunar calendar (ngày âm lịch). Month 1–12, day 1–30; a leap month (tháng nhuận) bears the number of
/// the month before it. The year is the solar year in which its first month begins.
/// </summary>
public sealed record LunarDate(int Year, int Month, int Day, bool IsLeapMonth = false)
{
    public static LunarDate Of(DateOnly day) => LunarCalendar.Vietnamese.DateOf(day);

    /// <summary>The solar day. Throws when that year has no such leap month.</summary>
    public DateOnly ToSolar() => LunarCalendar.Vietnamese.DayOf(this);

    public override string ToString() => $"{Day}/{Month}{(IsLeapMonth ? " nhuận" : "")}/{Year} âm lịch";
}
