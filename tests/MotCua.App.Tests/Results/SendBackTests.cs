using MotCua.App.Dossiers;
using MotCua.App.Results;
using MotCua.Rules.Dossiers;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Results;

public sealed class SendBackTests
{
    [Theory, BothEngines]
    public async Task The_step_and_all_after_it_are_done_again_by_whoever_examined(string engine)
    {
        await using var scene = await ResultScene.OpenAsync(engine);
        var dossierId = await ReviewResultTests.DraftedAsync(scene);
        await scene.GrantedAsync(new ReviewResult(), new ReviewResultInput(dossierId));
        (await scene.RefusedAsync(new SendBack(), new SendBackInput(dossierId, ProcessingStep.Draft, ""))).ShouldBe("reason-missing");
        (await scene.RefusedAsync(new SendBack(), new SendBackInput(dossierId, ProcessingStep.Sign, "Sai"))).ShouldBe("step-not-done");
        var back = await scene.GrantedAsync(new SendBack(), new SendBackInput(dossierId, ProcessingStep.Draft, "Sai năm sinh"));
        (back.ToStep, back.Holder).ShouldBe((ProcessingStep.Draft, Holder.Specialist));
        var dossier = await scene.DossierAsync(dossierId);
        (dossier.StepsDone, dossier.HolderId).ShouldBe(("examine", scene.Stage.Anyone.AccountId));
        var result = await scene.ResultAsync(dossierId);
        (result.ProposedAt, result.ReviewedAt).ShouldBe((null, null));
        await scene.SoundAsync();
    }

    [Theory, BothEngines]
    public async Task A_ready_result_is_not_sent_back(string engine)
    {
        await using var scene = await ResultScene.OpenAsync(engine);
        var dossierId = await scene.ReadyAsync();
        (await scene.RefusedAsync(new SendBack(), new SendBackInput(dossierId, ProcessingStep.Sign, "Sai"))).ShouldBe("dossier-state-step");
    }
}
