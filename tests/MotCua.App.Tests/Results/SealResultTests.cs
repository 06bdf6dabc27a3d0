using MotCua.App.Dossiers;
using MotCua.App.Results;
using MotCua.Rules.Dossiers;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Results;

public sealed class SealResultTests
{
    [Theory, BothEngines]
    public async Task The_last_step_makes_the_result_ready_and_the_visitor_is_told(string engine)
    {
        await using var scene = await ResultScene.OpenAsync(engine);
        var dossierId = await NumberResultTests.SignedAsync(scene);
        (await scene.RefusedAsync(new SealResult(), new SealResultInput(dossierId))).ShouldBe("step-not-next");
        await scene.GrantedAsync(new NumberResult(), new NumberResultInput(dossierId));
        var done = await scene.GrantedAsync(new SealResult(), new SealResultInput(dossierId));
        (done.IsReady, done.Decided, done.Holder).ShouldBe((true, null, Holder.ReturnDesk));
        (await scene.DossierAsync(dossierId)).State.ShouldBe(DossierState.Completed);
        (await scene.ToldAsync("result-ready")).ShouldBe(1);
        await scene.SoundAsync();
    }
}
