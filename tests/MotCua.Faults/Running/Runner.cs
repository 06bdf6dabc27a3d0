using System.Diagnostics;

namespace MotCua.Faults.Running;

/// <summary>Runs each rig against the program and then against what is known to be bad, and says what came of it.</summary>
internal sealed class Runner(Asked asked, string program)
{
    private static readonly TimeSpan BetweenLines = TimeSpan.FromSeconds(20);

    /// <returns>1 when a promise was broken or a known-bad was not caught.</returns>
    public async Task<int> RunAsync(IReadOnlyList<Rig> rigs)
    {
        var (started, outcomes) = (Stopwatch.StartNew(), new List<Outcome>());
        var seed = asked.Seed ?? (asked.Short ? 1 : Random.Shared.Next());
        do
        {
            foreach (var rig in rigs)
            {
                outcomes.Add(await TryAsync(rig, seed));
                Evidence.Keep(outcomes, asked);
            }

            seed = unchecked(seed + 1);
        }
        while (started.Elapsed.TotalHours < asked.Hours);

        ClosingTable.Print(outcomes);
        Console.WriteLine($"{outcomes.Sum(outcome => outcome.Passed)} passed, {outcomes.Sum(outcome => outcome.Failed)} failed");
        return outcomes.Sum(outcome => outcome.Failed) == 0 ? 0 : 1;
    }

    private async Task<Outcome> TryAsync(Rig rig, int seed)
    {
        Console.WriteLine($"— {rig.Id} {rig.Promise}");
        var took = Stopwatch.StartNew();
        var size = asked.Size ?? (asked.Short ? rig.Short : rig.Long);
        var result = size == 0 ? RigResult.SkippedBecause("only in the long run") : await AttemptAsync(rig.RunAsync, rig.Id, size, seed);
        var knownBad = result.Skipped is null ? await AttemptAsync(rig.RunKnownBadAsync, $"{rig.Id} known-bad", Math.Max(1, rig.Short), seed) : null;
        var outcome = new Outcome(rig, seed, result, knownBad, took.Elapsed);
        Say(outcome);
        return outcome;
    }

    private async Task<RigResult> AttemptAsync(Func<RigRun, Task<RigResult>> trial, string name, int size, int seed)
    {
        var folder = Directory.CreateTempSubdirectory("motcua-faults-").FullName;
        using var owed = Leavings.Owe(() => Directory.Delete(folder, recursive: true));
        var here = Environment.CurrentDirectory;
        try
        {
            // What a program keeps beside a server's store lies below where it was started.
            Environment.CurrentDirectory = folder;
            return await trial(new RigRun(size, seed, program, folder, Progress(name, size)));
        }
        catch (Exception broke)
        {
            return RigResult.BrokenBy(broke);
        }
        finally
        {
            Environment.CurrentDirectory = here;
        }
    }

    private static Action<long> Progress(string name, int size)
    {
        var since = Stopwatch.StartNew();
        return done =>
        {
            if (!Console.IsOutputRedirected)
            {
                Console.Write($"\r  {name}: {done:N0} of {size:N0} ");
            }
            else if (since.Elapsed > BetweenLines)
            {
                since.Restart();
                Console.WriteLine($"  {name}: {done:N0} of {size:N0}");
            }
        };
    }

    private static void Say(Outcome outcome)
    {
        if (!Console.IsOutputRedirected)
        {
            Console.Write("\r                                                  \r");
        }

        if ((outcome.Result.Skipped ?? outcome.KnownBad?.Skipped) is { } reason)
        {
            Console.WriteLine($"  SKIPPED: {reason}");
        }

        foreach (var trouble in outcome.Troubles)
        {
            Console.WriteLine($"  {trouble}");
        }

        if (outcome.IsCaught)
        {
            Console.WriteLine($"  known-bad, {outcome.Rig.KnownBad}: {outcome.KnownBad!.Faults[0]}");
        }

        Console.WriteLine($"  {outcome.Result.Cases:N0} {outcome.Rig.Unit}, {outcome.Result.Faults.Count} faults, known-bad caught: {outcome.Caught}, {outcome.Took.TotalSeconds:0} s");
    }
}
