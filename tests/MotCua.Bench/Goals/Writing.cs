using MotCua.App.Acts;
using MotCua.Bench.Ground;
using MotCua.Bench.Measuring;
using MotCua.Testing;

namespace MotCua.Bench.Goals;

/// <summary>Acts done over the API against one served store, each of whose confirmations must lie in the store afterwards.</summary>
internal sealed class Writing(Workbench bench, Hall hall, string bearer) : IAsyncDisposable
{
    private static readonly (string Act, string Table)[] Rows = [("take-ticket", "tickets"), ("receive-dossier", "dossiers")];
    private readonly Dictionary<string, long> before = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> confirmed = new(StringComparer.Ordinal);

    public Hall Hall => hall;

    public string Bearer => bearer;

    public static async Task<Writing> OpenAsync(Workbench bench, TestStore store, params Roles[] roles)
    {
        string bearer;
        await using (var staff = await Staff.OpenAsync(store))
        {
            bearer = await staff.KeyAsync(roles);
        }

        var writing = new Writing(bench, await Hall.OpenAsync(bench.Program, store), bearer);
        foreach (var (_, table) in Rows)
        {
            writing.before[table] = await writing.CountAsync(table);
        }

        return writing;
    }

    public Sample Run(string act, IReadOnlyList<string> inputs, int connections, Load load)
    {
        var sample = bench.Trial.Run(hall.Target, () => Enumerable.Range(0, connections).Select(_ => new ActCaller($"/api/v1/acts/{act}", bearer, inputs)), load);
        confirmed[act] = confirmed.GetValueOrDefault(act) + sample.AllRight;
        return sample;
    }

    /// <summary>What is wrong with the store: more or fewer rows than were confirmed.</summary>
    public async Task<string?> MissingAsync()
    {
        foreach (var (act, table) in Rows)
        {
            var (kept, told) = (await CountAsync(table) - before[table], confirmed.GetValueOrDefault(act));
            if (kept != told)
            {
                return $"{told} confirmed and {kept} rows in {table}";
            }
        }

        return null;
    }

    public ValueTask DisposeAsync() => hall.DisposeAsync();

    private Task<long> CountAsync(string table) => hall.Read.NumberAsync($"select count(*) as number from {table}");
}
