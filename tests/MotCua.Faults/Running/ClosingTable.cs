namespace MotCua.Faults.Running;

/// <summary>One line a rig: what was promised, how often it was tried, what was found.</summary>
internal static class ClosingTable
{
    private static readonly string[] Head = ["rig", "promise", "cases", "faults", "known-bad caught", "seconds", "figures"];

    public static void Print(IReadOnlyList<Outcome> outcomes)
    {
        string[][] lines = [Head, .. outcomes.Select(Line)];
        var widths = Enumerable.Range(0, Head.Length).Select(column => lines.Max(line => line[column].Length)).ToArray();
        Console.WriteLine();
        foreach (var line in lines)
        {
            Console.WriteLine("| " + string.Join(" | ", line.Select((cell, column) => cell.PadRight(widths[column]))) + " |");
            if (line == Head)
            {
                Console.WriteLine("|" + string.Join('|', widths.Select(width => new string('-', width + 2))) + "|");
            }
        }

        Console.WriteLine();
        foreach (var trouble in outcomes.SelectMany(outcome => outcome.Troubles))
        {
            Console.WriteLine(trouble);
        }
    }

    private static string[] Line(Outcome outcome) =>
    [
        outcome.Rig.Id,
        outcome.Rig.Promise,
        outcome.Result.Skipped is null ? $"{outcome.Result.Cases:N0} {outcome.Rig.Unit}" : "SKIPPED",
        outcome.Result.Broke is null ? $"{outcome.Result.Faults.Count}" : "BROKE",
        outcome.Caught,
        $"{outcome.Took.TotalSeconds:0}",
        outcome.Result.Skipped ?? string.Join("; ", outcome.Result.Figures.Select(figure => $"{figure.Key} {figure.Value}")),
    ];
}
