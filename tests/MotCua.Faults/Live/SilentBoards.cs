using System.Diagnostics;
using System.Globalization;
using MotCua.App.Acts;
using MotCua.Faults.Machine;
using MotCua.Testing;
using MotCua.Testing.Serving;

namespace MotCua.Faults.Live;

/// <summary>R-14: so many boards that never read, and as many that come and go, beside a few that people look at.</summary>
internal sealed class SilentBoards : Rig
{
    private const int Looked = 10;
    private const int States = 60;
    private const int MostMemory = 250;
    private const int Strays = 8;
    private static readonly TimeSpan BetweenStates = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Forgotten = TimeSpan.FromSeconds(20);

    public override string Id => "R-14";

    public override string Promise => "boards that never read, half-open and reconnecting: the others show every state within 2 s, the gone are gone, memory stays bounded";

    public override string Unit => "boards that never read, and as many in the storm";

    public override int Short => 50;

    public override int Long => 500;

    public override string KnownBad => "a board that sleeps over what comes";

    public override Task<RigResult> RunAsync(RigRun run) => WatchAsync(run, TimeSpan.Zero, States);

    public override Task<RigResult> RunKnownBadAsync(RigRun run) => WatchAsync(run with { Size = 2 }, Soon * 1.5, 20);

    private static async Task<RigResult> WatchAsync(RigRun run, TimeSpan sleeps, int states)
    {
        using var store = await Engines.NewStoreAsync(Engines.Sqlite);
        string kiosk, screen;
        await using (var office = await OfficeOnDisk.FoundAsync(store))
        {
            (kiosk, screen) = (await office.KeyAsync("may", Roles.Kiosk), await office.KeyAsync("bang", Roles.Board));
        }

        using var serving = new ServedProgram(run.Program, store.Address);
        await serving.ReadyAsync();
        var boards = Enumerable.Range(0, Looked).Select(_ => new LiveBoard(serving.Port, screen) { Sleeps = sleeps }).ToList();
        boards.ForEach(board => board.Start());
        using var crowd = new BoardCrowd(serving.Port, screen);
        using var door = new RetryingClient(serving.Port, kiosk);
        await door.ActAsync("take-ticket", new { });
        await Task.Delay(BetweenStates);
        var connections = Footprint.ConnectionsOf(serving.ProcessId);
        await crowd.ComeAsync(run.Size, run.Size);
        var confirmed = await ChangeAsync(run, door, states);
        var memory = Footprint.MemoryOf(serving.ProcessId);
        await crowd.LeaveAsync();
        await Task.Delay(Soon);
        foreach (var board in boards)
        {
            await board.StopAsync();
        }

        var faults = Late(boards, confirmed, out var slowest);
        faults.AddRange(memory > MostMemory ? [$"the program holds {memory:0} MiB"] : []);
        faults.AddRange(crowd.Visits < run.Size ? [$"only {crowd.Visits} visits of {run.Size} boards in the storm were answered"] : []);
        faults.AddRange(await StaysAsync(serving.ProcessId, connections));
        serving.Kill();
        faults.AddRange(await new Delivered(run.Program).VerifyAsync(store.Address));
        return new RigResult(run.Size, faults, new Dictionary<string, string>
        {
            ["slowest state on a board that reads"] = $"{slowest.TotalMilliseconds:0} ms",
            ["memory in the storm"] = $"{memory:0} MiB",
            ["visits in the storm"] = crowd.Visits.ToString("N0", CultureInfo.InvariantCulture),
        });
    }

    private static async Task<List<(long Sequence, long At)>> ChangeAsync(RigRun run, RetryingClient door, int states)
    {
        var confirmed = new List<(long Sequence, long At)>();
        for (var state = 0; state < states; state++)
        {
            var (_, sequence) = await door.ActAsync("take-ticket", new { });
            confirmed.Add((sequence, Stopwatch.GetTimestamp()));
            run.Progress(run.Size * (state + 1L) / states);
            await Task.Delay(BetweenStates);
        }

        return confirmed;
    }

    private static List<string> Late(IReadOnlyList<LiveBoard> boards, IReadOnlyList<(long Sequence, long At)> confirmed, out TimeSpan slowest)
    {
        var waits = boards.SelectMany((board, number) => confirmed.Select(state => (Board: number, state.Sequence, Wait: board.Until(state.Sequence, state.At)))).ToList();
        slowest = waits.Max(wait => wait.Wait ?? TimeSpan.Zero);
        return [.. waits.Where(wait => wait.Wait is null || wait.Wait > Soon).Take(10).Select(wait => $"board {wait.Board} showed entry {wait.Sequence} {(wait.Wait is { } late ? $"after {late.TotalSeconds:0.0} s" : "never")}")];
    }

    private static async Task<IReadOnlyList<string>> StaysAsync(int process, int before)
    {
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < Forgotten; await Task.Delay(100))
        {
            if (Footprint.ConnectionsOf(process) <= before + Strays)
            {
                return [];
            }
        }

        return [$"{Footprint.ConnectionsOf(process)} connections are still held, {before} were before the storm"];
    }
}
