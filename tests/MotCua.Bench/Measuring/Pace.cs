namespace MotCua.Bench.Measuring;

/// <summary>How much time a bench takes for each thing.</summary>
/// <param name="Rounds">Of ours and theirs in turn.</param>
/// <param name="WarmUp">The same requests before the clock runs.</param>
/// <param name="Timed">A timed run.</param>
/// <param name="QuietLimit">How long to wait for a machine that does nothing else.</param>
internal sealed record Pace(int Rounds, TimeSpan WarmUp, TimeSpan Timed, TimeSpan QuietLimit)
{
    public static Pace Full { get; } = new(3, TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(6), TimeSpan.FromSeconds(10));

    /// <summary>With timed runs so long, and the warm-up in its share.</summary>
    public Pace Timing(int? seconds) => seconds is { } asked ? this with { Timed = TimeSpan.FromSeconds(asked), WarmUp = TimeSpan.FromSeconds(asked / 3.0), QuietLimit = TimeSpan.FromSeconds(asked) } : this;

    public static Pace Short { get; } = new(1, TimeSpan.FromSeconds(0.1), TimeSpan.FromSeconds(0.4), TimeSpan.Zero);
}
