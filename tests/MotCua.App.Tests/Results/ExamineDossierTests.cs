using MotCua.App.Dossiers;
using MotCua.App.Results;
using MotCua.Rules.Dossiers;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Results;

public sealed class ExamineDossierTests
{
    [Theory, BothEngines]
    public async Task The_dossier_is_in_process_in_this_persons_hands(string engine)
    {
        await using var scene = await ResultScene.OpenAsync(engine);
        var dossierId = await scene.ReceivedAsync(ResultScene.General, StepOrder.General);
        var examined = await scene.GrantedAsync(new ExamineDossier(), new ExamineDossierInput(dossierId));
        var dossier = await scene.DossierAsync(dossierId);
        (dossier.State, dossier.StepsDone, dossier.Holder, dossier.HolderId).ShouldBe((DossierState.Processing, "examine", Holder.Specialist, scene.Stage.Anyone.AccountId));
        (examined.DossierId, examined.IsReady, examined.Decided).ShouldBe((dossierId, false, null));
        await scene.SoundAsync();
    }

    [Theory, BothEngines]
    public async Task A_step_out_of_turn_or_twice_is_refused(string engine)
    {
        await using var scene = await ResultScene.OpenAsync(engine);
        var dossierId = await scene.ReceivedAsync(ResultScene.General, StepOrder.General);
        (await scene.RefusedAsync(new ReviewResult(), new ReviewResultInput(dossierId))).ShouldBe("step-not-next");
        await scene.GrantedAsync(new ExamineDossier(), new ExamineDossierInput(dossierId));
        (await scene.RefusedAsync(new ExamineDossier(), new ExamineDossierInput(dossierId))).ShouldBe("step-already-done");
        (await scene.RefusedAsync(new EnterInRegister(), new EnterInRegisterInput(dossierId))).ShouldBe("step-not-in-order");
    }
}
