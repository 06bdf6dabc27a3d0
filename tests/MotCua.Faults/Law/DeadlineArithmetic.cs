using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using MotCua.Rules.Deadlines;
using MotCua.Testing.Deadlines;

namespace MotCua.Faults.Law;

/// <summary>R-06: each deadline counted twice, by the rules and by walking minute by minute over a diary written by hand.</summary>
internal sealed class DeadlineArithmetic : Rig
{
    private const int Block = 1000;

    public override string Id => "R-06";

    public override string Promise => "deadline arithmetic: start and due minute equal a dumb second count, for any file, pauses, notices and cut-off";

    public override string Unit => "files";

    public override int Short => 50_000;

    public override int Long => 5_000_000;

    public override string KnownBad => "a count with the noon break in it, and one for which 15:00 sharp is too late";

    public override Task<RigResult> RunAsync(RigRun run) => Task.Run(() =>
    {
        var took = Stopwatch.StartNew();
        var faults = Differences(run, file => file.SecondOpinion);
        return new RigResult(run.Size, faults, new Dictionary<string, string>
        {
            ["files a second"] = (run.Size / took.Elapsed.TotalSeconds).ToString("N0", CultureInfo.InvariantCulture),
        });
    });

    /// <summary>Both must be caught: a rig blind to one of them has found nothing.</summary>
    public override Task<RigResult> RunKnownBadAsync(RigRun run) => Task.Run(() =>
    {
        var lunch = Differences(run, file => new SecondOpinion(new Diary(file.Notices) { CountsLunch = true }, file.Pauses));
        var strict = Differences(run, file => new SecondOpinion(file.Diary, file.Pauses) { IsStrictAtCutOff = true });
        IReadOnlyList<string> caught = lunch.Count > 0 && strict.Count > 0 ? [lunch[0], strict[0]] : [];
        return new RigResult(2L * run.Size, caught, new Dictionary<string, string>());
    });

    private static IReadOnlyList<string> Differences(RigRun run, Func<AnyFile, SecondOpinion> opinion)
    {
        var (found, done) = (new ConcurrentQueue<string>(), 0L);
        var blocks = Enumerable.Range(0, (run.Size + Block - 1) / Block);
        Parallel.ForEach(blocks, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, (block, turn) =>
        {
            foreach (var number in Enumerable.Range(block * Block, Math.Min(Block, run.Size - (block * Block))).Select(at => unchecked((int)((uint)run.Seed * 7_919u) + at) & int.MaxValue))
            {
                if (Difference(AnyFile.Of(number), opinion) is { } difference)
                {
                    found.Enqueue($"file {number}: {difference}");
                }
            }

            run.Progress(Interlocked.Add(ref done, Block));
            if (found.Count >= 20)
            {
                turn.Stop();
            }
        });
        return [.. found.Take(20)];
    }

    private static string? Difference(AnyFile file, Func<AnyFile, SecondOpinion> opinion)
    {
        var (second, deadline) = (opinion(file), file.Deadline);
        var start = second.Start(file.Received, file.CutOffMinute);
        var due = second.Due(start, file.Limit.Amount, file.Limit.Unit) is { } minute ? Diary.MomentOf(minute) : (DateTimeOffset?)null;
        return deadline.EffectiveStart == Diary.MomentOf(start) && deadline.DueCurrent == due
            ? null
            : $"{Said(deadline)}, counted by hand {Diary.MomentOf(start):MM-ddTHH:mm} to {due:MM-ddTHH:mm}: {file.ToString().Split('\n')[0]}";
    }

    private static string Said(Deadline deadline) => $"{deadline.EffectiveStart:MM-ddTHH:mm} to {deadline.DueCurrent:MM-ddTHH:mm}";
}
