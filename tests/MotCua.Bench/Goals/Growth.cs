using MotCua.App.Acts;
using MotCua.Bench.Ground;
using MotCua.Bench.Measuring;
using MotCua.Bench.Running;
using MotCua.Testing;

namespace MotCua.Bench.Goals;

/// <summary>G13: numbers and files taken in cost the same behind many old dossiers as behind few; pages and look-ups are compared in G6 and G7.</summary>
internal sealed class Growth : Goal
{
    private const int Connections = 8;

    public override string Id => "G13";

    public override string Title => "take-ticket and receive-dossier on the large store beside the small one";

    public override async Task RunAsync(Workbench bench)
    {
        var (few, many) = (await bench.Stores.GeneratedAsync(Engines.Sqlite, bench.Asked.SmallStore), await bench.Stores.GeneratedAsync(Engines.Sqlite, bench.Asked.LargeStore));
        await using var small = await Writing.OpenAsync(bench, few, Roles.Kiosk, Roles.Receptionist);
        await using var large = await Writing.OpenAsync(bench, many, Roles.Kiosk, Roles.Receptionist);
        foreach (var (act, inputs) in new[] { ("take-ticket", TicketIssue.Inputs), ("receive-dossier", Intake.Inputs) })
        {
            var load = new Load(bench.Trial.Pace.Timed) { Most = 15_000 };
            var comparison = bench.Trial.Compare(() => large.Run(act, inputs, Connections, load), () => small.Run(act, inputs, Connections, load));
            bench.Tell(Figure.Of(Id, $"{act}, {bench.Asked.LargeStore:N0} dossiers beside {bench.Asked.SmallStore:N0}", comparison, "small store") with
            {
                Judged = comparison.Time,
                Aim = Aim.AtMost(1.2, 1.1),
                Void = comparison.Errors > 0 ? comparison.FirstError : await large.MissingAsync() ?? await small.MissingAsync(),
            });
        }

        await bench.VerifyAsync(Id, many);
        var bytes = new FileInfo(many.Address["sqlite:".Length..]).Length;
        bench.Tell(new Figure { Goal = Id, What = "the large store on disk", Ours = $"{bytes / 1048576.0:N0} MiB, {bytes / 1024.0 / bench.Asked.LargeStore:0.0} KiB a dossier" });
    }
}
