namespace MotCua.Rules.Ballots;

/// <summary>
/// Ballots counted (kết quả lấy phiếu): how many said what. Of fewer than five ballots only their number is shown, so
/// that nobody's answer can be guessed.
/// </summary>
/// <remarks>Our rule (chưa kiểm chứng); docs/law/fees-and-ballots.md.</remarks>
public sealed record BallotFigures(int VerySatisfied, int Satisfied, int Dissatisfied)
{
    /// <summary>The fewest ballots of which a figure is shown.</summary>
    public const int FewestShown = 5;

    public int Count => VerySatisfied + Satisfied + Dissatisfied;

    public bool MayBeShown => Count >= FewestShown;

    public static BallotFigures Of(IEnumerable<Satisfaction> answers)
    {
        var counted = answers.CountBy(answer => answer).ToDictionary();
        return new(
            counted.GetValueOrDefault(Satisfaction.VerySatisfied),
            counted.GetValueOrDefault(Satisfaction.Satisfied),
            counted.GetValueOrDefault(Satisfaction.Dissatisfied));
    }

    /// <summary>The share of one level in percent, to one decimal; null for fewer than five ballots.</summary>
    public decimal? PercentOf(Satisfaction level) =>
        MayBeShown ? Math.Round(100m * NumberOf(level) / Count, 1, MidpointRounding.AwayFromZero) : null;

    /// <summary>The figure in words, or why there is none.</summary>
    public Sentence Written(Satisfaction level) => MayBeShown
        ? Sentence.Of("{number}/{count} phiếu ({percent}%)", ("number", NumberOf(level)), ("count", Count), ("percent", PercentOf(level)))
        : Sentence.Of("Có {count} phiếu; dưới {fewest} phiếu thì không nêu kết quả.", ("count", Count), ("fewest", FewestShown));

    private int NumberOf(Satisfaction level) => level switch
    {
        Satisfaction.VerySatisfied => VerySatisfied,
        Satisfaction.Satisfied => Satisfied,
        _ => Dissatisfied,
    };
}
