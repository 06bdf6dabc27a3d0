using MotCua.App.Dossiers;
using MotCua.App.Results;
using MotCua.Rules.Dossiers;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Results;

public sealed class SendDraftToApplicantTests
{
    [Theory, BothEngines]
    public async Task The_applicant_is_told_once_and_has_until_the_next_working_days_end(string engine)
    {
        await using var scene = await ResultScene.OpenAsync(engine);
        var dossierId = await ConfirmDraftTests.DraftedAsync(scene);
        var sent = await scene.GrantedAsync(new SendDraftToApplicant(), new SendDraftToApplicantInput(dossierId));
        sent.SilenceUntilAt.Hour.ShouldBe(17);
        (await scene.DossierAsync(dossierId)).Holder.ShouldBe(Holder.Applicant);
        (await scene.ToldAsync("draft-to-confirm")).ShouldBe(1);
        (await scene.RefusedAsync(new SendDraftToApplicant(), new SendDraftToApplicantInput(dossierId))).ShouldBe("draft-already-sent");
        await scene.SoundAsync();
    }

    [Theory, BothEngines]
    public async Task Without_a_draft_there_is_nothing_to_show(string engine)
    {
        await using var scene = await ResultScene.OpenAsync(engine);
        var dossierId = await scene.ReceivedAsync(ResultScene.Birth, StepOrder.CivilStatusOnline);
        (await scene.RefusedAsync(new SendDraftToApplicant(), new SendDraftToApplicantInput(dossierId))).ShouldBe("step-not-next");
    }
}
