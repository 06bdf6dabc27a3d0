namespace MotCua.Rules.Calendars;

/// <summary>
/// The public holidays of a year (ngày nghỉ lễ, tết) and what follows from them: substitute days, and the swaps of a decided
/// year. Computed for <see cref="FirstYear"/>–<see cref="LastYear"/>; years without a decision are marked "chưa xác nhận".
/// </summary>
/// <remarks>BLLĐ 2019 Điều 111 khoản 3, Điều 112; NQ 28/2026/QH16 for 24/11; docs/law/calendar.md.</remarks>
public static class PublicHolidays
{
    public const int FirstYear = 2020;
    public const int LastYear = 2050;

    private const int FirstYearOfCultureDay = 2026;
    private static readonly LegalBasis LabourCode = new("BLLĐ 45/2019/QH14", "Điều 112");
    private static readonly LegalBasis SubstituteRule = new("BLLĐ 45/2019/QH14", "Điều 111 khoản 3");
    private static readonly LegalBasis CultureDay = new("NQ 28/2026/QH16");

    /// <summary>Whether the calendar is computed and checked for that day.</summary>
    public static bool Cover(DateOnly day) => day.Year is >= FirstYear and <= LastYear;

    /// <summary>The year's special days in date order, under the shipped decision if there is one. Throws outside the covered years.</summary>
    public static IReadOnlyList<CalendarDay> Of(int year)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, FirstYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, LastYear);
        return Of(year, HolidayDecision.Shipped.FirstOrDefault(decision => decision.Year == year));
    }

    internal static IReadOnlyList<CalendarDay> Of(int year, HolidayDecision? decision)
    {
        var confirmed = decision is not null;
        var holidays = HolidaysOf(year, decision)
            .Select(holiday => new CalendarDay(holiday.On, CalendarDayKind.Holiday, Sentence.Of(holiday.Name), holiday.Basis, confirmed))
            .OrderBy(holiday => holiday.On)
            .ToList();
        var swaps = decision?.Swaps.SelectMany(swap => swap.Days()) ?? [];
        return [.. holidays.Concat(SubstitutesFor(holidays)).Concat(swaps).OrderBy(day => day.On)];
    }

    private static IEnumerable<(DateOnly On, string Name, LegalBasis Basis)> HolidaysOf(int year, HolidayDecision? decision)
    {
        yield return (new(year, 1, 1), "Tết Dương lịch", LabourCode);
        var tetFrom = new LunarDate(year, 1, 1).ToSolar().AddDays(decision?.TetTakesTwoDaysBefore == true ? -2 : -1);
        for (var day = 0; day < 5; day++)
        {
            yield return (tetFrom.AddDays(day), "Tết Âm lịch", LabourCode);
        }

        yield return (new LunarDate(year, 3, 10).ToSolar(), "Giỗ Tổ Hùng Vương", LabourCode);
        yield return (new(year, 4, 30), "Ngày Chiến thắng", LabourCode);
        yield return (new(year, 5, 1), "Ngày Quốc tế Lao động", LabourCode);
        yield return (new(year, 9, 2), "Quốc khánh", LabourCode);
        yield return (new(year, 9, decision?.NationalDayTakesDayAfter == true ? 3 : 1), "Quốc khánh, ngày liền kề", LabourCode);
        if (year >= FirstYearOfCultureDay)
        {
            yield return (new(year, 11, 24), "Ngày Văn hóa Việt Nam", CultureDay);
        }
    }

    /// <summary>For each holiday on a weekend, in date order, the next day that is neither weekend nor already off.</summary>
    private static IEnumerable<CalendarDay> SubstitutesFor(IReadOnlyList<CalendarDay> holidays)
    {
        var off = holidays.Select(holiday => holiday.On).ToHashSet();
        foreach (var holiday in holidays.Where(holiday => !OfficeHours.IsWeekday(holiday.On.DayOfWeek)))
        {
            var on = holiday.On;
            while (!OfficeHours.IsWeekday(on.DayOfWeek) || off.Contains(on))
            {
                on = on.AddDays(1);
            }

            off.Add(on);
            var name = Sentence.Of("Nghỉ bù {holiday} ({on})", ("holiday", holiday.Name), ("on", holiday.On));
            yield return new(on, CalendarDayKind.Substitute, name, SubstituteRule, holiday.Confirmed);
        }
    }
}
