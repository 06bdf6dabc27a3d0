using MotCua.App.Dossiers;
using MotCua.App.Results;
using MotCua.Rules.Dossiers;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Results;

public sealed class ProposeResultTests
{
    [Theory, BothEngines]
    public async Task A_draft_goes_to_the_reviewer(string engine)
    {
        await using var scene = await ResultScene.OpenAsync(engine);
        var dossierId = await scene.ReceivedAsync(ResultScene.General, StepOrder.General);
        await scene.GrantedAsync(new ExamineDossier(), new ExamineDossierInput(dossierId));
        (await scene.RefusedAsync(new ProposeResult(), new ProposeResultInput(dossierId), scene.Deputy)).ShouldBe("anothers-dossier");
        var proposed = await scene.GrantedAsync(new ProposeResult(), new ProposeResultInput(dossierId));
        (proposed.Outcome, proposed.Holder, proposed.ReasonHash).ShouldBe((ResultOutcome.Approved, Holder.Reviewer, null));
        await scene.SoundAsync();
    }

    [Theory, BothEngines]
    public async Task A_rejection_has_a_reason_and_goes_the_general_way(string engine)
    {
        await using var scene = await ResultScene.OpenAsync(engine);
        var dossierId = await scene.ReceivedAsync(ResultScene.Birth, StepOrder.CivilStatus);
        var rejection = new ProposeResultInput(dossierId, ResultOutcome.Rejected, "Không đúng thẩm quyền");
        (await scene.RefusedAsync(new ProposeResult(), rejection with { Reason = " " })).ShouldBe("reason-missing");
        (await scene.RefusedAsync(new ProposeResult(), rejection)).ShouldBe("too-late-to-reject");
        await scene.GrantedAsync(new ExamineDossier(), new ExamineDossierInput(dossierId));
        (await scene.GrantedAsync(new ProposeResult(), rejection)).ReasonHash.ShouldNotBeNull();
        (await scene.DossierAsync(dossierId)).StepOrder.ShouldBe(StepOrder.General.ToString());
        await scene.GrantedAsync(new SendBack(), new SendBackInput(dossierId, ProcessingStep.Draft, "Nên nhận"));
        (await scene.DossierAsync(dossierId)).StepOrder.ShouldBe(StepOrder.CivilStatus.ToString());
        await scene.SoundAsync();
    }
}
