using System.Diagnostics;
using MotCua.Bench.Goals;
using MotCua.Bench.Ground;
using MotCua.Faults.Running;

namespace MotCua.Bench.Running;

/// <summary>Runs the goals one after another and ends in one table, and in a count of those that ran.</summary>
internal static class Runner
{
    /// <returns>1 when a goal was void or broke; a goal missed is a figure, not a failure.</returns>
    public static async Task<int> RunAsync(Workbench bench)
    {
        var (outcomes, machine) = (new List<Outcome>(), await Machine.DescribeAsync(bench.Folder, bench.Trial.Pace.Timed));
        foreach (var goal in AllGoals.Of(bench.Asked))
        {
            Leavings.HoldWhenStopped();
            outcomes.Add(await TryAsync(goal, bench));
            Keep(bench, machine);
        }

        Console.WriteLine(machine);
        ClosingTable.Print(Keep(bench, machine));
        foreach (var trouble in outcomes.Select(outcome => outcome.Trouble).OfType<string>())
        {
            Console.WriteLine(trouble);
        }

        var failed = outcomes.Count(outcome => !outcome.Ran);
        Console.WriteLine($"{outcomes.Count - failed} passed, {failed} failed");
        return failed == 0 ? 0 : 1;
    }

    private static async Task<Outcome> TryAsync(Goal goal, Workbench bench)
    {
        var (took, told) = (Stopwatch.StartNew(), bench.Figures.Count);
        Console.WriteLine($"— {goal.Id} {goal.Title}");
        Exception? broke = null;
        try
        {
            await goal.RunAsync(bench);
        }
        catch (Exception problem)
        {
            broke = problem;
            Console.WriteLine($"  BROKE: {problem}");
        }

        Console.WriteLine($"  {took.Elapsed.TotalSeconds:0} s");
        return new Outcome(goal.Id, [.. bench.Figures.Skip(told)], broke);
    }

    /// <summary>After each goal: a run that is stopped leaves what it has measured.</summary>
    private static List<Kept> Keep(Workbench bench, string machine)
    {
        var kept = bench.Figures.Select(figure => Kept.Of(figure, bench.Asked.Short, bench.Commit)).ToList();
        new Evidence(machine, bench.Asked.Command, kept).Keep(bench.Asked);
        return kept;
    }
}
