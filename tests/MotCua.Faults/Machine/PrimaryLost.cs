using System.Diagnostics;
using System.Globalization;
using MotCua.Testing;
using MotCua.Testing.Serving;

namespace MotCua.Faults.Machine;

/// <summary>R-21: the PostgreSQL primary is killed under load and its synchronous standby goes on, again and again.</summary>
internal sealed class PrimaryLost : Rig
{
    private const int Clients = 4;
    private static readonly TimeSpan SoonOn = TimeSpan.FromSeconds(10);

    public override string Id => "R-21";

    public override string Promise => "PostgreSQL primary killed, synchronous standby promoted: nothing confirmed is lost or doubled, the next act is confirmed within 10 s";

    public override string Unit => "failovers";

    public override int Short => 0;

    public override int Long => 10;

    public override string KnownBad => "a standby that commits do not wait for, behind a slow wire";

    public override Task<RigResult> RunAsync(RigRun run) => FailOverAsync(run, isSynchronous: true);

    public override Task<RigResult> RunKnownBadAsync(RigRun run) => FailOverAsync(run, isSynchronous: false);

    private static async Task<RigResult> FailOverAsync(RigRun run, bool isSynchronous)
    {
        if (!Directory.Exists(PostgresPair.Programs))
        {
            return RigResult.SkippedBecause("needs PostgreSQL 15 (./dev setup installs it)");
        }

        await using var pair = await PostgresPair.StartAsync(isSynchronous);
        var office = await Founded.AtAsync(pair.Address);
        using var list = new Acknowledged();
        using var serving = new ServedProgram(run.Program, pair.Address);
        await serving.ReadyAsync();
        var intake = new Intake(serving.Port, office.Bearer, list) { Pause = TimeSpan.FromMilliseconds(5) };
        intake.Start(Clients);
        var (faults, on) = (new List<string>(), new Spread());
        for (var failover = 1; failover <= run.Size; failover++)
        {
            await list.ReachAsync(list.Count + run.Chance.Next(100, 400));
            if (!isSynchronous)
            {
                await pair.DeafenAsync();
                await list.ReachAsync(list.Count + 50);
            }

            var lost = Stopwatch.StartNew();
            await pair.KillAndPromoteAsync();
            await list.ReachAsync(list.Count + 1);
            on.Add(lost.Elapsed);
            await pair.FollowAsync();
            run.Progress(failover);
        }

        await intake.StopAsync();
        serving.Kill();
        if (on.Worst > SoonOn.TotalSeconds)
        {
            faults.Add($"from the kill to the next act confirmed: {on}");
        }

        using var store = new TestStore(pair.Address, () => { });
        await using var dialect = store.Open();
        faults.AddRange(intake.Refused);
        faults.AddRange(await Comparison.FaultsAsync(dialect, office.Head, list.Read(), everythingAnswered: true));
        faults.AddRange(await new Delivered(run.Program).VerifyAsync(pair.Address));
        return new RigResult(run.Size, faults, new Dictionary<string, string>
        {
            ["acts confirmed"] = list.Count.ToString("N0", CultureInfo.InvariantCulture),
            ["kill to next act confirmed"] = on.ToString(),
        });
    }
}
