namespace MotCua.Bench.Measuring;

/// <summary>One timed run against one target, with what it cost and what else went on.</summary>
/// <param name="CpuMs">Milliseconds of processor an answer cost the server's tree.</param>
/// <param name="DatabaseCpuMs">The same of the database's tree.</param>
internal sealed record Sample(Answers Answers, double CpuMs, double DatabaseCpuMs, double PssMiB, Busyness Busyness)
{
    public double PerSecond { get; init; } = Answers.PerSecond;

    /// <summary>Right answers with those of the warm-up: whatever the store must now hold.</summary>
    public long AllRight { get; init; }
}
