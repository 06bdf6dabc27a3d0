using MotCua.App.Dossiers;
using MotCua.App.Results;
using MotCua.Rules.Dossiers;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Results;

public sealed class ReviewResultTests
{
    [Theory, BothEngines]
    public async Task An_initialled_draft_goes_to_the_signer(string engine)
    {
        await using var scene = await ResultScene.OpenAsync(engine);
        var dossierId = await DraftedAsync(scene);
        var reviewed = await scene.GrantedAsync(new ReviewResult(), new ReviewResultInput(dossierId));
        reviewed.Holder.ShouldBe(Holder.Signer);
        var dossier = await scene.DossierAsync(dossierId);
        (dossier.Holder, dossier.HolderId).ShouldBe((Holder.Signer, null));
        await scene.SoundAsync();
    }

    internal static async Task<long> DraftedAsync(ResultScene scene)
    {
        var dossierId = await scene.ReceivedAsync(ResultScene.General, StepOrder.General);
        await scene.GrantedAsync(new ExamineDossier(), new ExamineDossierInput(dossierId));
        await scene.GrantedAsync(new ProposeResult(), new ProposeResultInput(dossierId));
        return dossierId;
    }
}
