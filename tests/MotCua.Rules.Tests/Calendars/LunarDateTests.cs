using System.Globalization;
using MotCua.Rules.Calendars;
using MotCua.Rules.Tests.Law;
using Shouldly;
using Xunit;

namespace MotCua.Rules.Tests.Calendars;

public sealed class LunarDateTests
{
    private static readonly LunarCalendar China = new(TimeSpan.FromHours(8));

    public static LawTable Years => new("lunar-years.csv");

    [Theory]
    [MemberData(nameof(Years))]
    public void Tet_the_ancestors_day_and_the_leap_month_fall_where_the_almanac_has_them(LawRow row)
    {
        var year = row.Number("year");
        var tet = new LunarDate(year, 1, 1).ToSolar();
        tet.ShouldBe(row.Day("tet"));
        LunarDate.Of(tet.AddDays(-1)).ShouldBe(new(year - 1, 12, row.Number("days_of_chap")));
        new LunarDate(year, 3, 10).ToSolar().ShouldBe(row.Day("gio_to"));
        string.Join(" ", LeapMonths(LunarCalendar.Vietnamese, year)).ShouldBe(row["leap_month"]);
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void China_an_hour_ahead_sometimes_has_another_day(LawRow row)
    {
        China.DayOf(new(row.Number("year"), 1, 1)).ShouldBe(row.Day("tet_in_china"));
        China.DayOf(new(row.Number("year"), 3, 10)).ShouldBe(row.Day("gio_to_in_china"));
    }

    [Fact]
    public void At_the_offset_of_China_every_day_agrees_with_the_published_Chinese_calendar()
    {
        foreach (var day in EveryDay())
        {
            China.DateOf(day).ShouldBe(Published(day), day.ToString("O", CultureInfo.InvariantCulture));
        }
    }

    [Fact]
    public void A_lunar_day_leads_back_to_its_solar_day()
    {
        foreach (var day in EveryDay())
        {
            LunarDate.Of(day).ToSolar().ShouldBe(day);
        }
    }

    [Fact]
    public void A_leap_month_follows_the_month_whose_number_it_bears()
    {
        LunarDate.Of(new(2031, 4, 20)).ShouldBe(new(2031, 3, 29));
        LunarDate.Of(new(2031, 4, 21)).ShouldBe(new(2031, 3, 1, IsLeapMonth: true));
        new LunarDate(2031, 3, 1, IsLeapMonth: true).ToString().ShouldBe("1/3 nhuận/2031 âm lịch");
    }

    [Fact]
    public void A_leap_month_that_year_does_not_have_is_a_mistake() =>
        Should.Throw<ArgumentException>(() => new LunarDate(2026, 3, 1, IsLeapMonth: true).ToSolar());

    private static IEnumerable<DateOnly> EveryDay()
    {
        for (var day = new DateOnly(2020, 1, 1); day.Year <= PublicHolidays.LastYear; day = day.AddDays(1))
        {
            yield return day;
        }
    }

    private static LunarDate Published(DateOnly day)
    {
        var calendar = new ChineseLunisolarCalendar();
        var date = day.ToDateTime(TimeOnly.MinValue);
        var (year, place) = (calendar.GetYear(date), calendar.GetMonth(date));
        var leap = calendar.GetLeapMonth(year);
        return new(year, leap > 0 && place >= leap ? place - 1 : place, calendar.GetDayOfMonth(date), place == leap);
    }

    private static IEnumerable<int> LeapMonths(LunarCalendar calendar, int year) =>
        from day in Enumerable.Range(0, 400)
        let date = calendar.DateOf(new DateOnly(year, 1, 1).AddDays(day))
        where date.IsLeapMonth && date.Day == 1 && date.Year == year
        select date.Month;
}
