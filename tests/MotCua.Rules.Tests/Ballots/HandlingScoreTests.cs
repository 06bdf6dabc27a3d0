using MotCua.Rules.Ballots;
using MotCua.Rules.Tests.Law;
using Shouldly;
using Xunit;

namespace MotCua.Rules.Tests.Ballots;

public sealed class HandlingScoreTests
{
    public static LawTable Scores => new("handling-scores.csv");

    [Theory]
    [MemberData(nameof(Scores))]
    public void A_border_belongs_to_the_better_band(LawRow row)
    {
        HandlingScore.Parse(row["points"]).IsGranted(out var score, out _).ShouldBeTrue();
        score.Total.ShouldBe(row.Number("total"));
        Code.Of(score.Band).ShouldBe(row["band"]);
        score.Band.Name().ToString().ShouldBe(row["name"]);
        score.ToString().ShouldBe(row["points"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2,2,2,2,2,2,2,2")]
    [InlineData("2,2,2,2,2,2,2,2,2,2")]
    [InlineData("2,2,2,2,2,2,2,2,3")]
    [InlineData("2,2,2,2,2,2,2,2,-1")]
    [InlineData("2,2,2,2,2,2,2,2,x")]
    public void Anything_but_nine_points_of_0_to_2_is_refused(string written)
    {
        HandlingScore.Parse(written).IsGranted(out _, out var refusal).ShouldBeFalse();
        refusal.Code.ShouldBe("handling-score-shape");
    }
}
