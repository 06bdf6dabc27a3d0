using System.Diagnostics;
using System.Globalization;
using MotCua.Testing;
using MotCua.Testing.Serving;

namespace MotCua.Faults.Machine;

/// <summary>R-01: SIGKILL at any moment while eight clients give numbers and take files in.</summary>
internal sealed class KilledDuringIntake : Rig
{
    private const int Clients = 8;

    // Three hundred numbers are taken between two kills, and a day has 99,999.
    private const int KillsADay = 200;
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
        var seen = new Seen(new Spread(), new Spread(), []);
        long confirmed = 0;
        for (var done = 0; done < run.Size; done += KillsADay)
        {
            confirmed += await KillADayAsync(run, seen, (done, Math.Min(run.Size, done + KillsADay)), forgetsItsKey);
        }

        if (seen.Back.Median > SoonBack.TotalSeconds)
        {
            seen.Faults.Add($"restart to first answer took {seen.Back}");
        }

        return new RigResult(run.Size, seen.Faults, new Dictionary<string, string>
        {
            ["acts confirmed"] = confirmed.ToString("N0", CultureInfo.InvariantCulture),
            ["restart to first answer"] = seen.Back.ToString(),
            ["restart to next act confirmed"] = seen.Answered.ToString(),
        });
    }

    /// <returns>How many acts were confirmed.</returns>
    private static async Task<long> KillADayAsync(RigRun run, Seen seen, (int Done, int Until) kills, bool forgetsItsKey)
    {
        var folder = Directory.CreateDirectory(Path.Combine(run.Folder, $"{kills.Until}")).FullName;
        var office = await Founded.InAsync(folder);
        using var list = new Acknowledged();
        using var serving = new ServedProgram(run.Program, office.Address);
        await serving.ReadyAsync();
        var intake = new Intake(serving.Port, office.Bearer, list) { ForgetsItsKey = forgetsItsKey };
        intake.Start(Clients);
        for (var kill = kills.Done + 1; kill <= kills.Until; kill++)
        {
            await Task.Delay(run.Chance.Next(5, 400));
            serving.KillAndStartAgain();

            // One in ten strikes a program that is still opening its store.
            if (run.Chance.Next(10) > 0)
            {
                var (started, before) = (Stopwatch.StartNew(), list.Count);
                await serving.ReadyAsync();
                seen.Back.Add(started.Elapsed);
                await list.ReachAsync(before + 1);
                seen.Answered.Add(started.Elapsed);
            }

            run.Progress(kill);
        }

        await intake.StopAsync();
        serving.Kill();
        var log = new FileInfo(Path.Combine(folder, "office.db-wal")).Length;
        if (log > LargestLog)
        {
            seen.Faults.Add($"the write-ahead log grew to {log / 1e6:0} MB: it is never moved into the file when the program lives shortly");
        }

        seen.Faults.AddRange(await FaultsAsync(run, office, list, intake));
        return list.Count;
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

    /// <summary>What the days before have shown.</summary>
    private sealed record Seen(Spread Back, Spread Answered, List<string> Faults);
}
