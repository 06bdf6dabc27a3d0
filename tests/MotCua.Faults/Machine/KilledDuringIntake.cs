using System.Diagnostics;
using System.Globalization;
using MotCua.Testing;
using MotCua.Testing.Serving;

namespace MotCua.Faults.Machine;

/// <summary>R-01: SIGKILL at any moment while eight clients give numbers and take files in.</summary>
internal sealed class KilledDuringIntake : Rig
{
    private const int Clients = 8;
    private const long LargestLog = 64_000_000;
    private static readonly TimeSpan SoonBack = TimeSpan.FromSeconds(2);

    public override string Id => "R-01";

    public override string Promise => "kill -9 during intake: nothing confirmed is lost, doubled or numbered with a hole; back within 2 s";

    public override string Unit => "kills";

    public override int Short => 30;

    public override int Long => 1000;

    public override string KnownBad => "clients that send a retry under a new key";

    public override Task<RigResult> RunAsync(RigRun run) => KillAsync(run, forgetsItsKey: false);

    public override Task<RigResult> RunKnownBadAsync(RigRun run) => KillAsync(run, forgetsItsKey: true);

    private static async Task<RigResult> KillAsync(RigRun run, bool forgetsItsKey)
    {
        var office = await Founded.InAsync(run.Folder);
        using var list = new Acknowledged();
        var (back, answered) = (new Spread(), new Spread());
        using var serving = new ServedProgram(run.Program, office.Address);
        await serving.ReadyAsync();
        var intake = new Intake(serving.Port, office.Bearer, list) { ForgetsItsKey = forgetsItsKey };
        intake.Start(Clients);
        for (var kill = 1; kill <= run.Size; kill++)
        {
            await Task.Delay(run.Chance.Next(5, 400));
            serving.KillAndStartAgain();

            // One in ten strikes a program that is still opening its store.
            if (run.Chance.Next(10) > 0)
            {
                var (started, before) = (Stopwatch.StartNew(), list.Count);
                await serving.ReadyAsync();
                back.Add(started.Elapsed);
                await list.ReachAsync(before + 1);
                answered.Add(started.Elapsed);
            }

            run.Progress(kill);
        }

        await intake.StopAsync();
        serving.Kill();
        var log = new FileInfo(Path.Combine(run.Folder, "office.db-wal")).Length;
        var faults = await FaultsAsync(run, office, list, intake);
        if (log > LargestLog)
        {
            faults.Add($"the write-ahead log grew to {log / 1e6:0} MB: it is never moved into the file when the program lives shortly");
        }

        if (back.Median > SoonBack.TotalSeconds)
        {
            faults.Add($"restart to first answer took {back}");
        }

        return new RigResult(run.Size, faults, new Dictionary<string, string>
        {
            ["acts confirmed"] = list.Count.ToString("N0", CultureInfo.InvariantCulture),
            ["restart to first answer"] = back.ToString(),
            ["restart to next act confirmed"] = answered.ToString(),
        });
    }

    private static async Task<List<string>> FaultsAsync(RigRun run, Founded office, Acknowledged list, Intake intake)
    {
        using var store = new TestStore(office.Address, () => { });
        await using var dialect = store.Open();
        return
        [
            .. intake.Refused.Select(refused => $"refused: {refused}"),
            .. await Comparison.FaultsAsync(dialect, office.Head, list.Read(), everythingAnswered: true),
            .. await new Delivered(run.Program).VerifyAsync(office.Address),
        ];
    }
}
