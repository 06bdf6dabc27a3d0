using System.Diagnostics;
using MotCua.Bench.Goals;
using MotCua.Bench.Ground;

namespace MotCua.Bench.Running;

/// <summary>Runs the goals one after another and ends in one table.</summary>
internal static class Runner
{
    /// <returns>1 when a run was void or broke; a goal missed is a figure, not a failure.</returns>
    public static async Task<int> RunAsync(Workbench bench)
    {
        var (passed, failed, broken, machine) = (0, 0, new List<string>(), await Machine.DescribeAsync(bench.Folder, bench.Trial.Pace.Timed));
        foreach (var goal in AllGoals.Of(bench.Asked))
        {
            var (took, brokenBefore, toldBefore) = (Stopwatch.StartNew(), broken.Count, bench.Figures.Count);
            Console.WriteLine($"— {goal.Id} {goal.Title}");
            try
            {
                await goal.RunAsync(bench);
            }
            catch (Exception problem)
            {
                broken.Add($"{goal.Id} broke: {problem}");
                Console.WriteLine($"  BROKE: {problem}");
            }

            var isGood = broken.Count == brokenBefore && bench.Figures.Skip(toldBefore).All(figure => figure.Void is null);
            (passed, failed) = isGood ? (passed + 1, failed) : (passed, failed + 1);
            Console.WriteLine($"  {took.Elapsed.TotalSeconds:0} s");
            Keep(bench, machine);
        }

        Console.WriteLine(machine);
        ClosingTable.Print(Keep(bench, machine));
        broken.ForEach(Console.WriteLine);
        Console.WriteLine($"{passed} passed, {failed} failed");
        return failed == 0 ? 0 : 1;
    }

    /// <summary>After each goal: a run that is stopped leaves what it has measured.</summary>
    private static List<Kept> Keep(Workbench bench, string machine)
    {
        var kept = bench.Figures.Select(figure => Kept.Of(figure, bench.Asked.Short)).ToList();
        new Evidence(machine, bench.Asked.Command, kept).Keep(bench.Asked);
        return kept;
    }
}
