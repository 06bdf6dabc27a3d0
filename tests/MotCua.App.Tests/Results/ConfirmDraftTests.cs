using MotCua.App.Dossiers;
using MotCua.App.Results;
using MotCua.Rules.Dossiers;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Results;

public sealed class ConfirmDraftTests
{
    [Theory, BothEngines]
    public async Task The_applicants_word_is_enough(string engine)
    {
        await using var scene = await ResultScene.OpenAsync(engine);
        var dossierId = await DraftedAsync(scene);
        await scene.GrantedAsync(new SendDraftToApplicant(), new SendDraftToApplicantInput(dossierId));
        var confirmed = await scene.GrantedAsync(new ConfirmDraft(), new ConfirmDraftInput(dossierId));
        (confirmed.BySilence, confirmed.Holder).ShouldBe((false, Holder.Specialist));
        await scene.SoundAsync();
    }

    [Theory, BothEngines]
    public async Task Silence_is_agreement_only_when_the_next_working_day_has_closed(string engine)
    {
        await using var scene = await ResultScene.OpenAsync(engine);
        var dossierId = await DraftedAsync(scene);
        var silence = new ConfirmDraftInput(dossierId, BySilence: true);
        (await scene.RefusedAsync(new ConfirmDraft(), silence)).ShouldBe("too-early-for-silence");
        await scene.GrantedAsync(new SendDraftToApplicant(), new SendDraftToApplicantInput(dossierId));
        (await scene.RefusedAsync(new ConfirmDraft(), silence)).ShouldBe("too-early-for-silence");
        scene.Stage.Time.Pass(TimeSpan.FromHours(34));
        (await scene.GrantedAsync(new ConfirmDraft(), silence)).BySilence.ShouldBeTrue();
    }

    internal static async Task<long> DraftedAsync(ResultScene scene)
    {
        var dossierId = await scene.ReceivedAsync(ResultScene.Birth, StepOrder.CivilStatusOnline);
        await scene.GrantedAsync(new ExamineDossier(), new ExamineDossierInput(dossierId));
        await scene.GrantedAsync(new ProposeResult(), new ProposeResultInput(dossierId));
        return dossierId;
    }
}
