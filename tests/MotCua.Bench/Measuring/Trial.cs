using System.Diagnostics;

namespace MotCua.Bench.Measuring;

/// <summary>Runs samples: waits for quiet, warms up, then measures what came back, what it cost and what else the machine did.</summary>
internal sealed class Trial(Pace pace)
{
    private const double Quiet = 0.12;
    private static readonly ProcessTree Ourselves = new(Environment.ProcessId);

    public Pace Pace => pace;

    /// <summary>Ours and theirs in turn.</summary>
    public Comparison Compare(Func<Sample> ours, Func<Sample> theirs) => new([.. Enumerable.Range(0, pace.Rounds).Select(_ => (ours(), theirs()))]);

    /// <param name="callers">Made anew: a connection that was idle while others were measured may be closed.</param>
    /// <param name="load">The timed one; null is the pace's own.</param>
    public Sample Run(Target target, Func<IEnumerable<Caller>> callers, Load? load = null)
    {
        var timed = load ?? new Load(pace.Timed);
        using var driver = new Driver(target.Port, callers());
        WaitForQuiet(target);
        var warm = driver.Drive(timed with { Longest = pace.WarmUp, Most = timed.Most == long.MaxValue ? long.MaxValue : timed.Most / 5 });
        var busyness = Watch(target);
        var (server, database) = (target.Server.CpuSeconds, target.Database?.CpuSeconds ?? 0);
        var answers = driver.Drive(timed);
        var each = 1000.0 / Math.Max(1, answers.Count);
        return new Sample(answers, (target.Server.CpuSeconds - server) * each, ((target.Database?.CpuSeconds ?? 0) - database) * each, target.Server.PssMiB, busyness())
        {
            AllRight = warm.Count - warm.Errors + answers.Count - answers.Errors,
        };
    }

    public static Func<Busyness> Watch(Target target) => Busyness.Watch(target.Database is { } database ? [Ourselves, database] : [Ourselves]);

    private void WaitForQuiet(Target target)
    {
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < pace.QuietLimit;)
        {
            var busyness = Watch(target);
            Thread.Sleep(pace.QuietLimit / 4);
            if (busyness().Others < Quiet)
            {
                return;
            }
        }
    }
}
