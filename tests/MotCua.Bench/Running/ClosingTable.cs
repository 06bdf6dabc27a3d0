using System.Globalization;
using MotCua.Bench.Measuring;

namespace MotCua.Bench.Running;

/// <summary>One line a figure, for the screen and for the page.</summary>
internal static class ClosingTable
{
    private static readonly string[] Head = ["goal", "what", "ours", "beside", "judged (least–most)", "wanted", "moonshot", "reached", "errors", "CPU-ms", "database CPU-ms", "PSS MiB", "others", "steal"];

    public static IReadOnlyList<string> Lines(IReadOnlyList<Kept> figures)
    {
        string[][] lines = [Head, .. figures.Select(Line)];
        var widths = Enumerable.Range(0, Head.Length).Select(column => lines.Max(line => line[column].Length)).ToArray();
        var written = lines.Select(line => "| " + string.Join(" | ", line.Select((cell, column) => cell.PadRight(widths[column]))) + " |").ToList();
        written.Insert(1, "|" + string.Join('|', widths.Select(width => new string('-', width + 2))) + "|");
        return written;
    }

    public static void Print(IReadOnlyList<Kept> figures)
    {
        Console.WriteLine();
        foreach (var line in Lines(figures))
        {
            Console.WriteLine(line);
        }

        Console.WriteLine();
        foreach (var figure in figures.Where(figure => figure.Void is not null))
        {
            Console.WriteLine($"VOID: {figure.Goal} {figure.What}: {figure.Void}");
        }
    }

    private static string[] Line(Kept figure) =>
    [
        figure.Goal,
        figure.What,
        figure.Ours,
        figure.Yardstick,
        figure.JudgedText,
        figure.Wanted,
        figure.Moonshot,
        figure.Reached,
        figure.Errors.ToString(CultureInfo.InvariantCulture),
        figure.CpuMs is { } cpu ? Spread.Written(cpu) : "",
        figure.DatabaseCpuMs is { } database ? Spread.Written(database) : "",
        figure.PssMib?.ToString("0", CultureInfo.InvariantCulture) ?? "",
        figure.Others.ToString("P0", CultureInfo.InvariantCulture),
        figure.Steal.ToString("P1", CultureInfo.InvariantCulture),
    ];
}
