using MotCua.App.Acts;
using MotCua.App.People;
using MotCua.App.Tests.Queueing;
using MotCua.App.Tests.Results;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.People;

public sealed class EndAccountTests
{
    [Theory, BothEngines]
    public async Task An_account_ends_with_its_duties_and_sign_ins(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        var account = await scene.PersonAsync("lan", Roles.Receptionist, Roles.Specialist);
        var stage = scene.Stage;
        var signIns = new SignIns(stage.Read, stage.Gate, TimeProvider.System);
        var token = await signIns.OpenAsync(await stage.Read.GetAsync<Account>(stage.Anyone.OfficeId, account));

        var ended = await scene.GrantedAsync(new EndAccount(), new EndAccountInput(account));

        ended.DutyIds.Count.ShouldBe(2);
        (await signIns.FindAsync(token, new DateOnly(2026, 12, 1))).ShouldBeNull();
        (await stage.Read.NumberAsync("select count(*) as number from sign_ins")).ShouldBe(0);
        (await stage.Read.NumberAsync("select count(*) as number from duties where account_id = $1 and until_on is null", account)).ShouldBe(0);
        (await scene.RefusedAsync(new EndAccount(), new EndAccountInput(account))).ShouldBe("account-over");
        (await scene.RefusedAsync(new GiveDuty(), new GiveDutyInput { AccountId = account, Role = Roles.Clerk })).ShouldBe("account-over");
        (await scene.RefusedAsync(new EndAccount(), new EndAccountInput(stage.Anyone.AccountId))).ShouldBe("own-account");
        await scene.SoundAsync();
    }

    [Theory, BothEngines]
    public async Task Whoever_has_dossiers_in_hand_passes_them_on_first(string engine)
    {
        await using var scene = await ResultScene.OpenAsync(engine);
        var dossierId = await scene.ReceivedAsync();
        var dossier = await scene.Stage.Read.GetAsync<App.Dossiers.Dossier>(scene.Stage.Anyone.OfficeId, dossierId);
        await scene.Stage.Gate.UpkeepAsync(dossier.OfficeId, office => office.Update(dossier with { HolderId = scene.Deputy.AccountId }));
        (await scene.RefusedAsync(new EndAccount(), new EndAccountInput(scene.Deputy.AccountId), scene.Leader)).ShouldBe("dossiers-in-hand");
    }
}
