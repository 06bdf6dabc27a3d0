namespace MotCua.Rules.Calendars;

/// <summary>
/// The lunar calendar (âm lịch) as computed from the sky: a month begins on the day of the new moon, the eleventh month
/// holds the winter solstice, and of thirteen months between two solstices the first one that the sun crosses without
/// entering a new twelfth of its path is the leap month. Checked for 2020–2050.
/// </summary>
/// <remarks>
/// QĐ 121-CP of 8/8/1967: the day is the day at +07:00. The offset is an argument so that the same method can be checked
/// against the published tables of China (+08:00); see docs/law/calendar.md.
/// </remarks>
public sealed class LunarCalendar(TimeSpan offset)
{
    public static readonly LunarCalendar Vietnamese = new(OfficeTime.Offset);

    public LunarDate DateOf(DateOnly day)
    {
        var moon = MoonOn(day);
        var year = moon < SolsticeMoon(day.Year) ? day.Year : day.Year + 1;
        var (first, leap) = MonthsUntilSolstice(year);
        var place = moon - first - (leap <= moon ? 1 : 0);
        return new(place < 2 ? year - 1 : year, ((place + 10) % 12) + 1, day.DayNumber - FirstDay(moon).DayNumber + 1, leap == moon);
    }

    public DateOnly DayOf(LunarDate date)
    {
        var (first, leap) = MonthsUntilSolstice(date.Month > 10 ? date.Year + 1 : date.Year);
        var regular = first + ((date.Month + 1) % 12);
        var moon = regular + (leap <= regular || date.IsLeapMonth ? 1 : 0);
        if (date.IsLeapMonth && leap != moon)
        {
            throw new ArgumentException($"The lunar year {date.Year} has no leap month {date.Month}.", nameof(date));
        }

        return FirstDay(moon).AddDays(date.Day - 1);
    }

    /// <summary>First moon of the eleventh month before the year's solstice, and the moon of the leap month (none: beyond reach).</summary>
    private (int First, int Leap) MonthsUntilSolstice(int year)
    {
        var first = SolsticeMoon(year - 1);
        var last = SolsticeMoon(year);
        var leap = last - first == 12 ? int.MaxValue : Enumerable.Range(first + 1, 12).First(StaysInOneSign);
        return (first, leap);
    }

    /// <summary>The moon whose month holds the winter solstice of the solar year: the eleventh.</summary>
    private int SolsticeMoon(int year)
    {
        var moon = MoonOn(new(year, 12, 31));
        return Sign(FirstDay(moon)) < SunPath.WinterSolstice ? moon : moon - 1;
    }

    private bool StaysInOneSign(int moon) => Sign(FirstDay(moon)) == Sign(FirstDay(moon + 1));

    private int Sign(DateOnly day) => SunPath.SignAt(new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), offset));

    private int MoonOn(DateOnly day)
    {
        var moon = NewMoons.About(day);
        while (FirstDay(moon) > day)
        {
            moon--;
        }

        return moon;
    }

    private DateOnly FirstDay(int moon) => DateOnly.FromDateTime(NewMoons.At(moon).ToOffset(offset).DateTime);
}
