using System.Globalization;
using MotCua.Bench.Measuring;

namespace MotCua.Bench.Running;

/// <summary>A figure as it is kept and read again: one line of the table and of the evidence.</summary>
internal sealed record Kept
{
    public required string Goal { get; init; }

    public required string What { get; init; }

    public required string Ours { get; init; }

    public string Yardstick { get; init; } = "";

    public double? Judged { get; init; }

    public double? JudgedLeast { get; init; }

    public double? JudgedMost { get; init; }

    public string Wanted { get; init; } = "";

    public string Moonshot { get; init; } = "";

    public string Reached { get; init; } = "";

    public string? Void { get; init; }

    public long Answers { get; init; }

    public long Errors { get; init; }

    public double? CpuMs { get; init; }

    public double? DatabaseCpuMs { get; init; }

    public double? PssMib { get; init; }

    public double Others { get; init; }

    public double Steal { get; init; }

    public string Note { get; init; } = "";

    public required string At { get; init; }

    public required string Commit { get; init; }

    public string JudgedText => Judged is { } judged ? new Spread(judged, JudgedLeast ?? judged, JudgedMost ?? judged).ToString() : "";

    public static Kept Of(Figure figure, bool isShort, string commit) => new()
    {
        Goal = figure.Goal,
        What = figure.What,
        Ours = figure.Ours,
        Yardstick = figure.Yardstick,
        Judged = Rounded(figure.Judged?.Median),
        JudgedLeast = Rounded(figure.Judged?.Least),
        JudgedMost = Rounded(figure.Judged?.Most),
        Wanted = figure.Aim?.WantedText ?? "",
        Moonshot = figure.Aim?.MoonshotText ?? "",
        Reached = isShort && figure.Void is null ? "" : figure.Verdict,
        Void = figure.Void,
        Answers = figure.Answers,
        Errors = figure.Errors,
        CpuMs = Rounded(figure.CpuMs),
        DatabaseCpuMs = Rounded(figure.DatabaseCpuMs),
        PssMib = Rounded(figure.PssMiB),
        Others = Rounded(figure.Busyness.Others) ?? 0,
        Steal = Rounded(figure.Busyness.Steal) ?? 0,
        Note = figure.Note,
        At = TimeProvider.System.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        Commit = commit,
    };

    private static double? Rounded(double? figure) => figure is { } known && double.IsFinite(known) ? Math.Round(known, 4) : null;
}
