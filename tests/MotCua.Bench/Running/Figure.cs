using MotCua.Bench.Measuring;

namespace MotCua.Bench.Running;

/// <summary>One line of the closing table: what was measured, beside what, and whether that is enough.</summary>
internal sealed record Figure
{
    public required string Goal { get; init; }

    public required string What { get; init; }

    public required string Ours { get; init; }

    /// <summary>What it is compared with, and how that did.</summary>
    public string Yardstick { get; init; } = "";

    /// <summary>The figure that is judged: a ratio, mostly.</summary>
    public Spread? Judged { get; init; }

    public Aim? Aim { get; init; }

    public long Answers { get; init; }

    public long Errors { get; init; }

    /// <summary>Why the run counts for nothing.</summary>
    public string? Void { get; init; }

    public double? CpuMs { get; init; }

    public double? DatabaseCpuMs { get; init; }

    public double? PssMiB { get; init; }

    public Busyness Busyness { get; init; }

    public string Note { get; init; } = "";

    /// <summary>A mark of doubt stands behind a verdict on a busy machine.</summary>
    public string Verdict => Void is not null ? "VOID"
        : Aim is null || Judged is null ? ""
        : (Aim.IsReachedBy(Judged.Median) ? "yes" : "no") + (Busyness.IsNoise ? "?" : "");

    /// <param name="goal">Its id.</param>
    /// <param name="what">The workload in a few words.</param>
    /// <param name="comparison">The rounds.</param>
    /// <param name="yardstick">Its name.</param>
    public static Figure Of(string goal, string what, Comparison comparison, string yardstick) => new()
    {
        Goal = goal,
        What = what,
        Ours = $"{comparison.Ours}/s, p50 {Wait(comparison, 50)} p99 {Wait(comparison, 99)} ms",
        Yardstick = $"{yardstick} {comparison.Theirs}/s",
        Judged = comparison.Rate,
        Answers = comparison.Right,
        Errors = comparison.Errors,
        Void = comparison.Errors == 0 ? null : $"{comparison.Errors} wrong answers, the first: {comparison.FirstError}",
        CpuMs = Spread.Of(comparison.Mine.Select(sample => sample.CpuMs)).Median,
        DatabaseCpuMs = Spread.Of(comparison.Mine.Select(sample => sample.DatabaseCpuMs)).Median is var database and > 0 ? database : null,
        PssMiB = comparison.Mine.Max(sample => sample.PssMiB),
        Busyness = comparison.Busyness,
    };

    private static string Wait(Comparison comparison, int percent) => Spread.Written(Spread.Of(comparison.Mine.Select(sample => sample.Answers.Milliseconds(percent))).Median);
}
