using MotCua.Rules.Text;

namespace MotCua.Rules.Ballots;

/// <summary>
/// What one ballot says (phiếu đánh giá mức độ hài lòng): the overall answer, and whatever else the person chose to
/// answer. It names neither the person nor the dossier.
/// </summary>
public sealed record BallotAnswer
{
    public const int LongestComment = 1000;

    private BallotAnswer(Satisfaction overall, IReadOnlyDictionary<BallotCriterion, Satisfaction> criteria, string? comment) =>
        (Overall, Criteria, Comment) = (overall, criteria, comment);

    public Satisfaction Overall { get; }

    /// <summary>Only the questions that were answered.</summary>
    public IReadOnlyDictionary<BallotCriterion, Satisfaction> Criteria { get; }

    public string? Comment { get; }

    public ExtraTrips? Trips { get; init; }

    public HelpReceived? Help { get; init; }

    /// <summary>Reads the codes of a filled ballot; only the overall answer is compulsory, an empty criterion is one not answered.</summary>
    public static Verdict<BallotAnswer> Parse(string? overall, IReadOnlyDictionary<string, string> criteria, string? comment = null)
    {
        if (!Code.TryParse<Satisfaction>(overall, out var level))
        {
            return Refusals.BallotOverallMissing;
        }

        var words = CleanText.Of(comment);
        if (words.Length > LongestComment)
        {
            return Refusals.BallotCommentLong;
        }

        if (Answers(criteria) is not { } answers)
        {
            return Refusals.BallotCriterionUnknown;
        }

        return new BallotAnswer(level, answers, words.Length == 0 ? null : words);
    }

    private static Dictionary<BallotCriterion, Satisfaction>? Answers(IReadOnlyDictionary<string, string> criteria)
    {
        Dictionary<BallotCriterion, Satisfaction> answers = [];
        foreach (var (question, answer) in criteria.Where(pair => !string.IsNullOrEmpty(pair.Value)))
        {
            if (!Code.TryParse<BallotCriterion>(question, out var criterion) || !Code.TryParse<Satisfaction>(answer, out var level))
            {
                return null;
            }

            answers[criterion] = level;
        }

        return answers;
    }
}
