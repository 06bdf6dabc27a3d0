using MotCua.App.Data;
using MotCua.Bench.Measuring;
using MotCua.Testing;
using MotCua.Testing.Serving;

namespace MotCua.Bench.Ground;

/// <summary>The delivered program serving a store, ready to be asked.</summary>
internal sealed class Hall : IAsyncDisposable
{
    private readonly ServedProgram serving;
    private readonly Dialect dialect;

    private Hall(ServedProgram serving, TestStore store)
    {
        (this.serving, dialect) = (serving, store.Open());
        Read = new OfficeRead(dialect);
        var database = store.Address.StartsWith("postgres:", StringComparison.Ordinal) ? PostgresServer.Tree(store.Address["postgres:".Length..]) : null;
        Target = new Target(serving.Port, serving.ProcessId, database);
    }

    public Target Target { get; }

    /// <summary>Looks into the store from outside, to compare it with what was answered.</summary>
    public OfficeRead Read { get; }

    public ServedProgram Serving => serving;

    public static async Task<Hall> OpenAsync(string program, TestStore store)
    {
        var served = new ServedProgram(program, store.Address);
        await served.ReadyAsync();
        return new Hall(served, store);
    }

    public async ValueTask DisposeAsync()
    {
        serving.Dispose();
        await dialect.DisposeAsync();
    }
}
