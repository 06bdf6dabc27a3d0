using System.Text;
using MotCua.App.Acts;
using MotCua.Bench.Ground;
using MotCua.Bench.Measuring;
using MotCua.Bench.Running;
using MotCua.Bench.Yardsticks;

namespace MotCua.Bench.Goals;

/// <summary>G6: the specialist's page of fifty open files, signed in, the same from the smallest store to the largest.</summary>
internal sealed class WorkPage : Goal
{
    private const int Connections = 8;
    private const string Page = "/chuyen-mon";
    private const string Peer = "Redmine recorded 1.7/s at 1 M, RT 1.1/s";

    public override string Id => "G6";

    public override string Title => "GET the specialist's page, 50 rows of HTML, signed in";

    public override async Task RunAsync(Workbench bench)
    {
        using var empty = await Yardstick.StartAsync(EmptyServer.Kind);
        foreach (var engine in bench.BothEngines)
        {
            await using var small = await OpenAsync(bench, engine, bench.Asked.SmallStore);
            foreach (var dossiers in bench.Asked.LargerStores(engine))
            {
                await using var large = await OpenAsync(bench, engine, dossiers);
                Sample Large() => large.Get(Page, Connections);
                var growth = bench.Trial.Compare(Large, () => small.Get(Page, Connections));
                bench.Tell(Figure.Of(Id, $"{engine}, {dossiers:N0} dossiers beside {bench.Asked.SmallStore:N0}", growth, $"at {bench.Asked.SmallStore:N0}") with
                {
                    Judged = growth.Time,
                    Aim = dossiers == bench.Asked.LargeStore ? Aim.AtMost(1.15) : null,
                    Note = "how many times the time of the small store's page",
                });
                var limit = bench.Trial.Compare(Large, () => bench.Trial.Run(empty.Target, () => Enumerable.Range(0, Connections).Select(_ => new PageCaller("/"))));
                bench.Tell(Figure.Of(Id, $"{engine}, {dossiers:N0} dossiers beside nothing at all", limit, "plaintext") with { Aim = Aim.AtLeast(0.03, 0.12), Note = Peer });
            }
        }
    }

    public static async Task<Reading> OpenAsync(Workbench bench, string engine, int dossiers) =>
        await Reading.OpenAsync(bench, await bench.Stores.GeneratedAsync(engine, dossiers), Encoding.UTF8.GetBytes("</tbody>"), Roles.Specialist);
}
