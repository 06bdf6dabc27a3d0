using MotCua.App.Acts;
using MotCua.Bench.Ground;
using MotCua.Bench.Measuring;
using MotCua.Testing;

namespace MotCua.Bench.Goals;

/// <summary>Somebody signed in who reads pages of one served store.</summary>
internal sealed class Reading(Workbench bench, Hall hall, (string Name, string Value) cookie, byte[] mustHold) : IAsyncDisposable
{
    public Hall Hall => hall;

    public (string Name, string Value) Cookie => cookie;

    /// <param name="mustHold">What each page must hold to be the right one.</param>
    public static async Task<Reading> OpenAsync(Workbench bench, TestStore store, byte[] mustHold, params Roles[] roles)
    {
        (string, string) cookie;
        await using (var staff = await Staff.OpenAsync(store))
        {
            cookie = await staff.SignedInAsync(roles);
        }

        return new Reading(bench, await Hall.OpenAsync(bench.Program, store), cookie, mustHold);
    }

    public Caller Caller(string path) => new PageCaller(path, [cookie], mustHold);

    public Sample Get(string path, int connections) => bench.Trial.Run(hall.Target, () => Enumerable.Range(0, connections).Select(_ => Caller(path)));

    public ValueTask DisposeAsync() => hall.DisposeAsync();
}
