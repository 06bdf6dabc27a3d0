using MotCua.Bench.Goals;
using MotCua.Bench.Ground;
using MotCua.Faults.Running;
using MotCua.Testing;
using MotCua.Testing.Serving;

namespace MotCua.Bench.Peers;

/// <summary>G3, G6, G7 and G8 of the delivered program beside a peer in the same minutes, both behind as many cases.</summary>
/// <param name="id">The peer.</param>
/// <param name="open">Makes its database, fills it and serves it.</param>
internal sealed class BesidePeer(string id, string title, Func<PeerPostgres, string, int, int, Task<Peer>> open) : Goal
{
    public const string SameShare = "one case of a hundred is open at ours and at the peer, whose bulk rows have no mails, journals and attachments; signed in once";

    public static IReadOnlyList<Goal> Both { get; } = [new BesidePeer("RT", RequestTracker.Title, RequestTracker.OpenAsync), new BesidePeer("Redmine", Redmine.Title, Redmine.OpenAsync)];

    public override string Id => id;

    public override string Title => title;

    /// <summary>Its figures stand for themselves: those beside the yardsticks are measured at other times.</summary>
    public static string Beside(string goal) => goal + " beside peers";

    public override async Task RunAsync(Workbench bench)
    {
        var store = await bench.Stores.GeneratedAsync(Engines.Sqlite, bench.Asked.Cases);
        using var postgres = await PeerPostgres.StartAsync();
        var folder = Directory.CreateTempSubdirectory("motcua-peer-").FullName;
        using var owed = Leavings.Owe(() => Directory.Delete(folder, recursive: true));
        Console.WriteLine($"  filling {id} with {bench.Asked.Cases:N0} cases");
        await using var peer = await open(postgres, folder, ServedProgram.FreePort(), bench.Asked.Cases);
        await using (var ours = await OurOffice.OpenAsync(bench, store))
        {
            await new SideBySide(bench, ours, peer).RunAsync();
        }

        var found = await new Faults.Machine.Delivered(bench.Program).VerifyAsync(store.Address);
        Console.WriteLine($"  verify: {found.Count} found");
        bench.Condemn(Beside("G3"), found.Count == 0 ? null : $"verify: {found[0]}");
    }
}
