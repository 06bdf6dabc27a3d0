using MotCua.Rules.Plans;
using Shouldly;
using Xunit;

namespace MotCua.Rules.Tests.Plans;

public sealed class PlanFactsTests
{
    [Theory]
    [InlineData("45 minutes", "45 phút làm việc")]
    [InlineData("30-60 minutes", "30–60 phút làm việc")]
    [InlineData("2 working-hours", "2 giờ làm việc")]
    [InlineData("half-session", "nửa buổi")]
    [InlineData("same-day", "trong ngày")]
    [InlineData("30-60 minutes or half-session", "30–60 phút làm việc hoặc nửa buổi")]
    public void A_time_is_read_written_and_said(string text, string said)
    {
        PlanTime.Parse(text).ToString().ShouldBe(text);
        PlanTime.Parse(text).InWords().ToString().ShouldBe(said);
    }

    [Theory]
    [InlineData("")]
    [InlineData("60-30 minutes")]
    [InlineData("0 minutes")]
    [InlineData("1-2-3 minutes")]
    [InlineData("-5 minutes")]
    [InlineData("25 working-hours")]
    [InlineData("2 hours")]
    [InlineData("2 working-hours or")]
    [InlineData("same-day or same-day or same-day")]
    public void What_is_no_time_is_not_read(string text) => PlanTime.TryParse(text, out _).ShouldBeFalse();

    [Theory]
    [InlineData("2022-09-05", "05/09/2022", "2022-09-05", "2022-09-05")]
    [InlineData("2023-12", "12/2023", "2023-12-01", "2023-12-31")]
    [InlineData("2024-02", "02/2024", "2024-02-01", "2024-02-29")]
    public void A_stated_date_is_a_day_or_a_month(string text, string written, string earliest, string latest)
    {
        var date = StatedDate.Parse(text);
        (date.ToString(), date.Written(), date.Earliest, date.Latest).ShouldBe((text, written, Day(earliest), Day(latest)));
    }

    [Fact]
    public void A_month_is_before_a_date_only_when_all_of_it_is()
    {
        StatedDate.Parse("2023-07").IsBefore(StatedDate.Parse("2023-07-24")).ShouldBeFalse();
        StatedDate.Parse("2023-06").IsBefore(StatedDate.Parse("2023-07-24")).ShouldBeTrue();
        StatedDate.Parse("2023-12-20").IsBefore(StatedDate.Parse("2023-12")).ShouldBeFalse();
    }

    [Theory]
    [InlineData("2023-10-31", false)]
    [InlineData("2024-01-01", true)]
    [InlineData("2024-10-31", true)]
    [InlineData("2024-11-01", false)]
    [InlineData("2026-10-31", true)]
    [InlineData("2026-12-01", false)]
    public void Ballots_of_a_year_gone_by_are_read_as_the_next_and_as_every_year(string day, bool held) =>
        Ballots(everyYear: true).AreHeldOn(Day(day), DaiLanh).ShouldBe(held);

    [Fact]
    public void Ballots_stated_for_one_year_end_with_it() =>
        Ballots(everyYear: false).AreHeldOn(new(2026, 10, 31), DaiLanh).ShouldBeFalse();

    [Fact]
    public void A_yearly_period_may_go_over_new_year()
    {
        var winter = Ballots(everyYear: true) with { StatedFrom = StatedDate.Parse("2024-11"), StatedUntil = StatedDate.Parse("2025-02") };
        winter.AreHeldOn(new(2027, 1, 5), DaiLanh).ShouldBeTrue();
        winter.AreHeldOn(new(2027, 3, 5), DaiLanh).ShouldBeFalse();
        winter.AreHeldOn(new(2024, 1, 5), DaiLanh).ShouldBeFalse();
    }

    private static readonly PlanDocument DaiLanh = new("", StatedDate.Parse("2023-12"));

    private static DateOnly Day(string text) => StatedDate.Parse(text).Earliest;

    private static BallotSittings Ballots(bool everyYear) => new()
    {
        Sittings = [new(new(8, 0), new(10, 0)), new(new(14, 0), new(16, 0))],
        StatedFrom = StatedDate.Parse("2023-01"),
        StatedUntil = StatedDate.Parse("2023-10"),
        EveryYear = everyYear,
    };
}
