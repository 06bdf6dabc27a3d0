namespace MotCua.Rules.Plans;

/// <summary>
/// Figures and dates of a text, copied as they stand (số liệu nêu trong văn bản). Nothing is computed from them but
/// contradictions: a number of procedures is always counted from the list.
/// </summary>
public sealed record StatedFacts
{
    public static readonly StatedFacts None = new();

    /// <summary>How many procedures the text says it has.</summary>
    public int? Total { get; init; }

    /// <summary>The parts the text says they fall into.</summary>
    public IReadOnlyList<int> Parts { get; init; } = [];

    /// <summary>Dates the text sets for something to begin or to be done.</summary>
    public IReadOnlyList<StatedDay> Dates { get; init; } = [];

    /// <summary>Number of the first chapter of the annex; null where there is no annex.</summary>
    public int? AnnexBeginsAt { get; init; }
}

/// <summary>A date a text sets (mốc thời gian nêu trong văn bản).</summary>
/// <param name="What">What is to happen then, in the plan's words.</param>
public sealed record StatedDay(string What, StatedDate On);
