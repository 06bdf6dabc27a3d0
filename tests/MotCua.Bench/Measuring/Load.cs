namespace MotCua.Bench.Measuring;

/// <summary>How long and how hard is asked.</summary>
/// <param name="Longest">No request begins later.</param>
internal sealed record Load(TimeSpan Longest)
{
    /// <summary>No more requests than these, where the store has room for no more.</summary>
    public long Most { get; init; } = long.MaxValue;

    /// <summary>A fixed schedule, whatever the answers do (open model); null asks again as soon as an answer is there.</summary>
    public double? PerSecond { get; init; }
}
