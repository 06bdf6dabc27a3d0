using MotCua.Faults.Machine;
using MotCua.Faults.Running;
using MotCua.Testing;
using MotCua.Testing.Serving;

namespace MotCua.Bench.Ground;

/// <summary>Stores of the bench's own, founded empty or generated with so many dossiers; all go away at the end.</summary>
internal sealed class Stores(string program) : IDisposable
{
    private readonly List<IDisposable> owed = [];
    private readonly Dictionary<(string Engine, int Dossiers), TestStore> generated = [];

    /// <summary>An office founded yesterday, open round the clock.</summary>
    public async Task<TestStore> FoundedAsync(string engine)
    {
        var store = await NewAsync(engine);
        await using var office = await OfficeOnDisk.FoundAsync(store);
        return store;
    }

    /// <summary>A store with so many dossiers behind it, of one commune; the same one for every goal of this run.</summary>
    public async Task<TestStore> GeneratedAsync(string engine, int dossiers)
    {
        if (!generated.TryGetValue((engine, dossiers), out var store))
        {
            generated[(engine, dossiers)] = store = await NewAsync(engine);
            Console.WriteLine($"  generating {dossiers:N0} dossiers on {engine}");
            (await new Delivered(program).RunAsync("generate", "--communes", "1", "--dossiers", $"{dossiers}", "--open-share", "1%", "--seed", "1", "--database", store.Address)).OrThrow();
            await using var staff = await Staff.OpenAsync(store);
            await staff.OpenRoundTheClockAsync();
        }

        return store;
    }

    public void Dispose() => owed.ForEach(store => store.Dispose());

    /// <summary>An empty store.</summary>
    public async Task<TestStore> NewAsync(string engine)
    {
        var store = await Engines.NewStoreAsync(engine);
        owed.Add(Leavings.Owe(store.Dispose));
        return store;
    }
}
