using MotCua.App.Dossiers;
using MotCua.App.Results;
using MotCua.Rules.Dossiers;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Results;

public sealed class TakeBackResultTests
{
    [Theory, BothEngines]
    public async Task The_book_keeps_both_lines(string engine)
    {
        await using var scene = await ResultScene.OpenAsync(engine);
        var dossierId = await scene.ReadyAsync();
        var back = new TakeBackResultInput(dossierId, "Trả nhầm người", Signed: true);
        (await scene.RefusedAsync(new TakeBackResult(), back)).ShouldBe("dossier-state-step");
        await scene.GrantedAsync(new HandOver(), HandOverTests.Applicant(dossierId));
        (await scene.RefusedAsync(new TakeBackResult(), back with { Reason = "" })).ShouldBe("reason-missing");
        (await scene.RefusedAsync(new TakeBackResult(), back with { Signed = false })).ShouldBe("take-back-unsigned");
        await scene.GrantedAsync(new TakeBackResult(), back);
        var dossier = await scene.DossierAsync(dossierId);
        (dossier.State, dossier.Holder, dossier.ClosedAt).ShouldBe((DossierState.Completed, Holder.ReturnDesk, null));
        await scene.GrantedAsync(new HandOver(), HandOverTests.Applicant(dossierId));
        (await scene.Stage.Read.NumberAsync("select count(*) as number from hand_over_lines where dossier_id = $1", dossierId)).ShouldBe(2);
        (await scene.CountedAsync("results-taken-back")).ShouldBe(1);
        await scene.SoundAsync();
    }
}
