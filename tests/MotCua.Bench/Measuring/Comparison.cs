namespace MotCua.Bench.Measuring;

/// <summary>Ours and theirs, run in turn in the same minutes; the ratio is taken within each round.</summary>
internal sealed record Comparison(IReadOnlyList<(Sample Ours, Sample Theirs)> Rounds)
{
    public Spread Ours => Spread.Of(Rounds.Select(round => round.Ours.PerSecond));

    public Spread Theirs => Spread.Of(Rounds.Select(round => round.Theirs.PerSecond));

    /// <summary>How much ours does in the time of theirs.</summary>
    public Spread Rate => Ratio(sample => sample.PerSecond);

    /// <summary>How many times the time of theirs ours takes.</summary>
    public Spread Time => Spread.Of(Rounds.Select(round => round.Theirs.PerSecond / round.Ours.PerSecond));

    public Busyness Busyness => Busyness.Worst(All.Select(sample => sample.Busyness));

    public long Errors => All.Sum(sample => sample.Answers.Errors);

    public string? FirstError => All.Select(sample => sample.Answers.FirstError).FirstOrDefault(error => error is not null);

    /// <summary>Answers of ours, the wrong ones left out.</summary>
    public long Right => Rounds.Sum(round => round.Ours.Answers.Count - round.Ours.Answers.Errors);

    public IEnumerable<Sample> Mine => Rounds.Select(round => round.Ours);

    private IEnumerable<Sample> All => Rounds.SelectMany(round => new[] { round.Ours, round.Theirs });

    public Spread Ratio(Func<Sample, double> figure) => Spread.Of(Rounds.Select(round => figure(round.Ours) / figure(round.Theirs)));
}
