using MotCua.Rules.Calendars;
using MotCua.Rules.Tests.Law;
using Shouldly;
using Xunit;

namespace MotCua.Rules.Tests.Calendars;

public sealed class PublicHolidaysTests
{
    public static LawTable SpecialDays => new("special-days.csv");

    public static LawTable Decisions => new("holiday-decisions.csv");

    [Theory]
    [MemberData(nameof(SpecialDays))]
    public void A_special_day_is_known_by_kind_name_and_article(LawRow row)
    {
        var notice = WorkingCalendar.Default.Notice(row.Day("on")).ShouldNotBeNull();
        notice.Kind.Code().ShouldBe(row["kind"]);
        notice.Name.ToString().ShouldBe(row["name"]);
        notice.Basis.ToString().ShouldBe(row["article"]);
        notice.Confirmed.ShouldBe(row.Yes("confirmed"));
        DayNames.Of(notice.On.DayOfWeek).ToString().ShouldEndWith(row["weekday"]);
    }

    [Theory]
    [InlineData(2026)]
    [InlineData(2027)]
    [InlineData(2028)]
    public void A_year_has_no_other_special_days_than_the_table_and_lists_them_in_order(int year)
    {
        var written = SpecialDays.Select(row => row.Data.Day("on")).Where(day => day.Year == year);
        WorkingCalendar.Default.DaysOf(year).Select(day => day.On).ShouldBe(written);
    }

    [Theory]
    [MemberData(nameof(Decisions))]
    public void A_decision_places_Tet_and_the_neighbour_of_the_national_day(LawRow row)
    {
        var year = row.Number("year");
        var decision = new HolidayDecision
        {
            Year = year,
            Basis = new("Quyết định của năm"),
            TetTakesTwoDaysBefore = row.Yes("tet_two_days_before"),
            NationalDayTakesDayAfter = row.Yes("day_after_national_day"),
        };
        WorkingCalendar.Default.With(decision).IsGranted(out var calendar, out _).ShouldBeTrue();

        WeekdaysOff(calendar, new(year, 1, 10), new(year, 3, 1)).ShouldBe(row.Days("tet_off"));
        WeekdaysOff(calendar, new(year, 8, 15), new(year, 9, 15)).ShouldBe(row.Days("national_day_off"));
        calendar.DaysOf(year).ShouldAllBe(day => day.Confirmed);
    }

    [Fact]
    public void Every_year_has_its_eleven_holidays_and_from_2026_twelve()
    {
        for (var year = PublicHolidays.FirstYear; year <= PublicHolidays.LastYear; year++)
        {
            var days = PublicHolidays.Of(year);
            days.Where(day => day.Kind == CalendarDayKind.Holiday).Select(day => day.On).Distinct().Count().ShouldBe(year < 2026 ? 11 : 12, $"{year}");
        }
    }

    [Fact]
    public void Every_holiday_on_a_weekend_gives_one_weekday_off_that_was_not_off_already()
    {
        for (var year = PublicHolidays.FirstYear; year <= PublicHolidays.LastYear; year++)
        {
            var days = PublicHolidays.Of(year);
            var onWeekends = days.Count(day => day.Kind == CalendarDayKind.Holiday && IsWeekend(day.On));
            days.Count(day => day.Kind == CalendarDayKind.Substitute).ShouldBe(onWeekends, $"{year}");
            days.Where(day => day.Kind == CalendarDayKind.Substitute).ShouldAllBe(day => !IsWeekend(day.On));
            days.Select(day => day.On).ShouldBeUnique();
        }
    }

    [Fact]
    public void Only_a_decided_year_is_confirmed() => Enumerable.Range(PublicHolidays.FirstYear, 31)
        .Where(year => PublicHolidays.Of(year).All(day => day.Confirmed))
        .ShouldBe([2026]);

    [Theory]
    [InlineData(2019)]
    [InlineData(2051)]
    public void Years_outside_the_covered_ones_are_not_guessed(int year)
    {
        PublicHolidays.Cover(year).ShouldBeFalse();
        Should.Throw<ArgumentOutOfRangeException>(() => PublicHolidays.Of(year));
        Should.Throw<ArgumentOutOfRangeException>(() => WorkingCalendar.Default.DaysOf(year));
        Refusals.CalendarYearUnknown(year).ToString().ShouldBe($"Lịch làm việc chỉ tính cho các năm từ 2020 đến 2050; năm {year} nằm ngoài.");
    }

    private static IEnumerable<DateOnly> WeekdaysOff(WorkingCalendar calendar, DateOnly from, DateOnly until) => Enumerable
        .Range(from.DayNumber, until.DayNumber - from.DayNumber)
        .Select(DateOnly.FromDayNumber)
        .Where(day => !IsWeekend(day) && !calendar.IsWorkingDay(day));

    private static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
}
