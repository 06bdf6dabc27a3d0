using FsCheck;
using FsCheck.Fluent;
using MotCua.Rules.People;
using MotCua.Rules.Tests.Law;
using Shouldly;
using Xunit;

namespace MotCua.Rules.Tests.People;

public sealed class PartialDateTests
{
    public static LawTable Dates => new("partial-dates.csv");

    [Theory]
    [MemberData(nameof(Dates))]
    public void A_date_is_read_as_far_as_it_is_known_or_not_at_all(LawRow row)
    {
        PartialDate.TryParse(row["written"], out var date).ShouldBe(row.OrNull("iso") is not null);
        (date?.ToIso() ?? "").ShouldBe(row["iso"]);
        (date?.ToString() ?? "").ShouldBe(row["shown"]);
    }

    [Fact]
    public void Every_day_comes_back_from_each_of_its_written_forms()
    {
        var days = Gen.Choose(0, 700 * 365).Select(offset => new DateOnly(1700, 1, 1).AddDays(offset)).Where(day => day.Year is >= 1800 and <= 2399).ToArbitrary();
        Prop.ForAll(days, day =>
            {
                var date = PartialDate.Of(day);
                return PartialDate.TryParse(date.ToString(), out var shown) && shown == date
                    && PartialDate.TryParse(date.ToIso(), out var stored) && stored == date
                    && PartialDate.TryParseCompact($"{day:ddMMyyyy}", out var compact) && compact == date
                    && date.EarliestOn == day && date.LatestOn == day;
            })
            .QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("1946", "2026-01-01", 80)]
    [InlineData("12/1946", "2026-11-30", 79)]
    [InlineData("12/1946", "2026-12-01", 80)]
    [InlineData("02/12/1946", "2026-12-01", 79)]
    [InlineData("02/12/1946", "2026-12-02", 80)]
    [InlineData("29/02/1948", "2027-02-28", 79)]
    [InlineData("2030", "2026-12-02", 0)]
    public void Age_counts_from_the_first_possible_day(string born, string on, int age)
    {
        PartialDate.TryParse(born, out var date).ShouldBeTrue();
        date.AgeOn(DateOnly.Parse(on, System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(age);
    }

    [Fact]
    public void An_unknown_month_spans_the_year()
    {
        PartialDate.TryParse("1948", out var date).ShouldBeTrue();
        date.EarliestOn.ShouldBe(new(1948, 1, 1));
        date.LatestOn.ShouldBe(new(1948, 12, 31));
    }
}
