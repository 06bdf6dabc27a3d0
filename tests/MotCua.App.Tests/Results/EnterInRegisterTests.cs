using MotCua.App.Dossiers;
using MotCua.App.Results;
using MotCua.Rules.Dossiers;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Results;

public sealed class EnterInRegisterTests
{
    [Theory, BothEngines]
    public async Task A_certified_copy_takes_a_line_for_each_original_and_is_ready(string engine)
    {
        await using var scene = await ResultScene.OpenAsync(engine);
        await scene.ReadyAsync();
        var dossierId = await SealedAsync(scene);
        var entered = await scene.GrantedAsync(new EnterInRegister(), new EnterInRegisterInput(dossierId, Lines: 3));
        (entered.FirstNumber, entered.LastNumber, entered.IsReady, entered.Decided).ShouldBe((2, 4, true, PromiseState.Kept));
        var dossier = await scene.DossierAsync(dossierId);
        (dossier.State, dossier.Holder, dossier.Promise, dossier.ReadyAt).ShouldBe((DossierState.Completed, Holder.ReturnDesk, PromiseState.Kept, scene.Stage.Time.GetUtcNow()));
        (await scene.ToldAsync("result-ready")).ShouldBe(2);
        (await scene.CountedAsync("promises-kept")).ShouldBe(2);
        await scene.SoundAsync();
    }

    [Theory, BothEngines]
    public async Task A_promise_is_missed_a_minute_after_its_moment(string engine)
    {
        await using var scene = await ResultScene.OpenAsync(engine);
        var dossierId = await SealedAsync(scene);
        (await scene.RefusedAsync(new EnterInRegister(), new EnterInRegisterInput(dossierId, Lines: 0))).ShouldBe("register-lines-range");
        scene.Stage.Time.MoveTo((await scene.DossierAsync(dossierId)).PromisedAt!.Value.AddMinutes(1));
        (await scene.GrantedAsync(new EnterInRegister(), new EnterInRegisterInput(dossierId))).Decided.ShouldBe(PromiseState.Missed);
        (await scene.CountedAsync("promises-missed")).ShouldBe(1);
    }

    private static async Task<long> SealedAsync(ResultScene scene)
    {
        var dossierId = await scene.ReceivedAsync();
        await scene.GrantedAsync(new ExamineDossier(), new ExamineDossierInput(dossierId));
        await scene.GrantedAsync(new SignResult(), new SignResultInput(dossierId), scene.Leader);
        await scene.GrantedAsync(new SealResult(), new SealResultInput(dossierId));
        return dossierId;
    }
}
