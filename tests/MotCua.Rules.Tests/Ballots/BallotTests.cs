using MotCua.Rules.Ballots;
using Shouldly;
using Xunit;

namespace MotCua.Rules.Tests.Ballots;

public sealed class BallotTests
{
    private static readonly Dictionary<string, string> Nothing = [];

    [Theory]
    [InlineData("very-satisfied", "Rất hài lòng")]
    [InlineData("satisfied", "Hài lòng")]
    [InlineData("dissatisfied", "Không hài lòng")]
    public void One_face_is_enough(string code, string words)
    {
        BallotAnswer.Parse(code, Nothing).IsGranted(out var answer, out _).ShouldBeTrue();
        answer.Overall.Name().ToString().ShouldBe(words);
        answer.Criteria.ShouldBeEmpty();
        answer.Comment.ShouldBeNull();
    }

    [Fact]
    public void Criteria_are_optional_and_an_empty_one_is_not_answered()
    {
        Dictionary<string, string> typed = new() { ["attitude"] = "very-satisfied", ["total-time"] = "" };
        BallotAnswer.Parse("satisfied", typed, " cảm  ơn ").IsGranted(out var answer, out _).ShouldBeTrue();
        answer.Criteria.ShouldHaveSingleItem().ShouldBe(new(BallotCriterion.Attitude, Satisfaction.VerySatisfied));
        answer.Comment.ShouldBe("cảm ơn");
    }

    [Fact]
    public void There_are_eight_criteria_each_with_its_question()
    {
        var questions = Enum.GetValues<BallotCriterion>().Select(criterion => criterion.Question().ToString()).Distinct();
        questions.Count().ShouldBe(8);
    }

    [Theory]
    [InlineData(null, "attitude", "satisfied", "ballot-overall-missing")]
    [InlineData("bình thường", "attitude", "satisfied", "ballot-overall-missing")]
    [InlineData("satisfied", "attitude", "5", "ballot-criterion-unknown")]
    [InlineData("satisfied", "officer-name", "satisfied", "ballot-criterion-unknown")]
    public void Anything_beside_the_three_levels_and_the_eight_criteria_is_refused(string? overall, string criterion, string level, string code)
    {
        BallotAnswer.Parse(overall, new Dictionary<string, string> { [criterion] = level }).IsGranted(out _, out var refusal).ShouldBeFalse();
        refusal.Code.ShouldBe(code);
    }

    [Fact]
    public void A_comment_of_more_than_1000_characters_is_refused()
    {
        BallotAnswer.Parse("satisfied", Nothing, new string('a', 1000)).IsGranted(out _, out _).ShouldBeTrue();
        BallotAnswer.Parse("satisfied", Nothing, new string('a', 1001)).IsGranted(out _, out _).ShouldBeFalse();
    }

    [Fact]
    public void Of_four_ballots_no_figure_is_shown_and_of_five_it_is()
    {
        var four = BallotFigures.Of(Enumerable.Repeat(Satisfaction.Satisfied, 4));
        four.PercentOf(Satisfaction.Satisfied).ShouldBeNull();
        four.Written(Satisfaction.Satisfied).ToString().ShouldBe("Có 4 phiếu; dưới 5 phiếu thì không nêu kết quả.");
        var five = BallotFigures.Of(Enumerable.Repeat(Satisfaction.Satisfied, 4).Append(Satisfaction.Dissatisfied));
        five.PercentOf(Satisfaction.Satisfied).ShouldBe(80m);
        five.Written(Satisfaction.Dissatisfied).ToString().ShouldBe("1/5 phiếu (20%)");
    }

    [Fact]
    public void Shares_are_given_to_one_decimal() =>
        new BallotFigures(2, 3, 1).PercentOf(Satisfaction.VerySatisfied).ShouldBe(33.3m);
}
