using MotCua.App.Ballots;
using MotCua.App.Results;
using MotCua.App.Tests.Results;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Ballots;

public sealed class BallotAwaitedTests
{
    [Theory, BothEngines]
    public async Task The_visit_just_served_is_asked_once_by_whoever_served_it_and_who_collected_is_told(string engine)
    {
        await using var scene = await ResultScene.OpenAsync(engine);
        var dossierId = await scene.ReadyAsync();
        var visit = (await scene.DossierAsync(dossierId)).VisitId;
        (await FindAsync(scene.ReturnDesk.AccountId)).ShouldBeNull();
        (await HandedOver.FindAsync(scene.Stage.Read, scene.Now.Id, dossierId)).ShouldBeNull();

        await scene.GrantedAsync(new HandOver(), new HandOverInput { DossierId = dossierId, IdentityChecked = true }, scene.ReturnDesk);
        (await FindAsync(scene.ReturnDesk.AccountId)).ShouldBe(visit);
        (await FindAsync(scene.Leader.AccountId)).ShouldBeNull();
        var handed = (await HandedOver.ReadAsync(scene.Stage.Read, scene.Now.Id, scene.Today)).ShouldHaveSingleItem();
        handed.ShouldBe(await HandedOver.FindAsync(scene.Stage.Read, scene.Now.Id, dossierId));
        (handed.DossierId, handed.Who.Length > 0).ShouldBe((dossierId, true));
        (await HandedOver.ReadAsync(scene.Stage.Read, scene.Now.Id, scene.Today.AddDays(1))).ShouldBeEmpty();

        await scene.GrantedAsync(new IssueBallotCode(), new IssueBallotCodeInput(visit!.Value));
        (await FindAsync(scene.ReturnDesk.AccountId)).ShouldBeNull();

        Task<long?> FindAsync(long account) => BallotAwaited.FindAsync(scene.Stage.Read, (scene.Now.Id, scene.Stage.Time.GetUtcNow()), account);
    }

    [Theory, BothEngines]
    public async Task Nobody_is_asked_after_three_minutes(string engine)
    {
        await using var scene = await ResultScene.OpenAsync(engine);
        await scene.GrantedAsync(new HandOver(), new HandOverInput { DossierId = await scene.ReadyAsync(), IdentityChecked = true }, scene.ReturnDesk);
        var handedAt = scene.Stage.Time.GetUtcNow();
        (await BallotAwaited.FindAsync(scene.Stage.Read, (scene.Now.Id, handedAt + BallotAwaited.Lasts - TimeSpan.FromSeconds(1)), scene.ReturnDesk.AccountId)).ShouldNotBeNull();
        (await BallotAwaited.FindAsync(scene.Stage.Read, (scene.Now.Id, handedAt + BallotAwaited.Lasts), scene.ReturnDesk.AccountId)).ShouldBeNull();
    }
}
