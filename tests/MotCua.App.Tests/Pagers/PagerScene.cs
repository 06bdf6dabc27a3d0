using MotCua.App.Ledger.Happened;
using MotCua.App.Pagers;
using MotCua.App.Tests.Queueing;
using Shouldly;

namespace MotCua.App.Tests.Pagers;

/// <summary>A tray with pagers 1, 2 and 5, and people with numbers.</summary>
public sealed class PagerScene(QueueScene queue) : IAsyncDisposable
{
    public QueueScene Queue => queue;

    public static async Task<PagerScene> OpenAsync(string engine)
    {
        var scene = new PagerScene(await QueueScene.OpenAsync(engine));
        foreach (var number in new[] { 1, 2, 5 })
        {
            await scene.Queue.GrantedAsync(new RegisterPager(), new RegisterPagerInput(number));
        }

        return scene;
    }

    public async Task<PagerLent> LentAsync(int? number = null) =>
        await queue.GrantedAsync(new LendPager(), new LendPagerInput((await queue.TakeAsync()).VisitId!.Value, number));

    public Task<IReadOnlyList<PagerInTray>> TrayAsync() => PagerTray.ReadAsync(queue.Stage.Read, queue.Stage.Anyone.OfficeId);

    public async Task DamageAsync(string sql, string invariant)
    {
        await queue.Stage.Gate.UpkeepAsync(queue.Stage.Anyone.OfficeId, office => office.State(sql, office.OfficeId));
        (await queue.Stage.VerifyAsync()).Violations.ShouldContain(violation => violation.Invariant == invariant);
    }

    public ValueTask DisposeAsync() => queue.DisposeAsync();
}
