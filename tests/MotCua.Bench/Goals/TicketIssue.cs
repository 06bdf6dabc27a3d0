using MotCua.App.Acts;
using MotCua.Bench.Ground;
using MotCua.Bench.Measuring;
using MotCua.Bench.Running;
using MotCua.Testing;

namespace MotCua.Bench.Goals;

/// <summary>G1: numbers given at the door, with key, permissions, validation and ledger, beside the bare durable POST.</summary>
internal sealed class TicketIssue : Goal
{
    // The queue peer of performance measurements: what it was recorded to do.
    private const string Peer = "queue peer recorded 81.9/s alone, 33.5 good/s at eight callers";

    // A day has 99,999 numbers of each letter: two lines in turn, and an end to each run.
    public static readonly string[] Inputs = ["""{"priority":"none","lane":"reception"}""", """{"priority":"none","lane":"scribe"}"""];
    private static readonly (int Connections, long Most)[] Levels = [(1, 8_000), (8, 16_000), (64, 24_000)];

    public override string Id => "G1";

    public override string Title => "POST take-ticket, answered after the durable commit";

    public override Task RunAsync(Workbench bench) => OnBothEnginesAsync(bench, bench.Stores.FoundedAsync, MeasureAsync);

    private async Task MeasureAsync(Workbench bench, string engine, TestStore store)
    {
        await using var hall = await Writing.OpenAsync(bench, store, Roles.Kiosk);
        await using var limit = await Limit.StartAsync(bench, store);
        foreach (var (connections, most) in Levels)
        {
            var load = new Load(bench.Trial.Pace.Timed) { Most = most };
            var comparison = bench.Trial.Compare(() => hall.Run("take-ticket", Inputs, connections, load), () => limit.Run(Inputs, connections, load));
            bench.Tell(Figure.Of(Id, $"{engine}, {connections} connections", comparison, limit.Name) with
            {
                Aim = engine == Engines.Sqlite ? Aim.AtLeast(connections == 64 ? 0.45 : 0.30, 0.65) : null,
                Note = Peer,
            });
        }

        var steady = new Load(bench.Trial.Pace.Timed) { PerSecond = 1000, Most = 5_000 };
        var open = bench.Trial.Compare(() => hall.Run("take-ticket", Inputs, 64, steady), () => limit.Run(Inputs, 64, steady));
        bench.Tell(Figure.Of(Id, $"{engine}, 1,000 a second by schedule, p99", open, limit.Name) with
        {
            Judged = limit.HasWaits ? open.Ratio(sample => sample.Answers.Milliseconds(99)) : null,
            Aim = limit.HasWaits ? Aim.AtMost(2) : null,
            Note = "waits counted from when a request was due",
        });
        bench.Condemn(Id, await hall.MissingAsync());
    }
}
