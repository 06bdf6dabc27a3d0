namespace MotCua.Faults;

/// <summary>What a rig did and found.</summary>
/// <param name="Cases">How many of its unit were really tried.</param>
/// <param name="Faults">Each promise broken, with what a person needs to see it again; the first twenty are enough.</param>
/// <param name="Figures">Times and counts worth keeping, by name.</param>
internal sealed record RigResult(long Cases, IReadOnlyList<string> Faults, IReadOnlyDictionary<string, string> Figures)
{
    /// <summary>Why it could not be tried on this machine; said loudly.</summary>
    public string? Skipped { get; init; }

    /// <summary>The rig itself failed, which is neither a fault found nor a known-bad caught.</summary>
    public string? Broke { get; init; }

    public static RigResult SkippedBecause(string reason) => new(0, [], new Dictionary<string, string>()) { Skipped = reason };

    public static RigResult BrokenBy(Exception problem) => new(0, [], new Dictionary<string, string>()) { Broke = problem.ToString() };
}
