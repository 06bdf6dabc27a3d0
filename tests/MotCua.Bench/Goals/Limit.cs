using MotCua.Bench.Ground;
using MotCua.Bench.Measuring;
using MotCua.Bench.Yardsticks;
using MotCua.Testing;

namespace MotCua.Bench.Goals;

/// <summary>What the machine gives for a durable write in the same minute: the bare durable POST, or single rows by pgbench.</summary>
internal sealed class Limit : IAsyncDisposable
{
    private const int MostClients = 16;
    private readonly Workbench bench;
    private readonly Yardstick? post;
    private readonly PgBench? rows;

    private Limit(Workbench bench, Yardstick? post, PgBench? rows) => (this.bench, this.post, this.rows) = (bench, post, rows);

    public string Name => post is not null ? "durable POST" : "pgbench single rows";

    /// <summary>Its waits are measured as ours are.</summary>
    public bool HasWaits => post is not null;

    public static async Task<Limit> StartAsync(Workbench bench, TestStore store)
    {
        if (store.Address.StartsWith("postgres:", StringComparison.Ordinal))
        {
            var loads = new PgBench(store.Address, bench.Folder);
            await loads.MakeAsync();
            return new Limit(bench, null, loads);
        }

        return new Limit(bench, await Yardstick.StartAsync(DurablePost.Kind, bench.NewFolder()), null);
    }

    /// <summary>The same bytes are sent to it as to the program.</summary>
    public Sample Run(IReadOnlyList<string> inputs, int connections, Load load) => rows is not null
        ? rows.Run(Math.Min(connections, MostClients), load.Longest)
        : bench.Trial.Run(post!.Target, () => Enumerable.Range(0, connections).Select(_ => new ActCaller("/", new string('0', 67), inputs)), load with { Most = load.PerSecond is null ? long.MaxValue : load.Most });

    public ValueTask DisposeAsync()
    {
        post?.Dispose();
        return ValueTask.CompletedTask;
    }
}
