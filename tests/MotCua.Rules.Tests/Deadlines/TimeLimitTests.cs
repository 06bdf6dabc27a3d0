using MotCua.Rules.Deadlines;
using MotCua.Rules.Tests.Law;
using Shouldly;
using Xunit;

namespace MotCua.Rules.Tests.Deadlines;

public sealed class TimeLimitTests
{
    public static LawTable Limits => new("time-limits.csv");

    [Theory]
    [MemberData(nameof(Limits))]
    public void A_limit_is_read_only_as_it_is_written_in_the_table(LawRow row)
    {
        TimeLimit.TryParse(row["written"], out var limit).ShouldBe(row.OrNull("reads_as") is not null);
        if (row.OrNull("reads_as") is { } readsAs)
        {
            limit.ToString().ShouldBe(readsAs);
            TimeLimit.Parse(readsAs).ShouldBe(limit);
            limit.InWords().ToString().ShouldBe(row["in_words"]);
        }
        else
        {
            Should.Throw<FormatException>(() => TimeLimit.Parse(row["written"]));
        }
    }

    [Fact]
    public void No_text_is_no_limit() => TimeLimit.TryParse(null, out _).ShouldBeFalse();

    [Fact]
    public void An_unreadable_limit_is_refused_with_the_ways_to_write_one() =>
        Refusals.TimeLimitUnreadable("3 ngày").ToString().ShouldContain("3wd");

    [Theory]
    [InlineData("same-day", "result-next-working-day")]
    [InlineData("1wd", "none")]
    [InlineData("2wh", "none")]
    [InlineData("15cd", "none")]
    public void The_cut_off_acts_by_default_on_same_day_limits_only(string limit, string effect)
    {
        var cutOff = CutOff.For(TimeLimit.Parse(limit));
        cutOff.At.ShouldBe(new TimeOnly(15, 0));
        Code.Of(cutOff.Effect).ShouldBe(effect);
    }
}
