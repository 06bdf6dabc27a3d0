using MotCua.App.Dossiers;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Dossiers;

public sealed class StopDossierTests
{
    [Theory, BothEngines]
    public async Task A_withdrawn_file_is_stopped_with_slip_05_and_its_visit_ends(string engine)
    {
        await using var scene = await DossierScene.OpenAsync(engine);
        var received = await scene.ReceivedAsync();
        await scene.GrantedAsync(new WithdrawDossier(), new WithdrawDossierInput(received.DossierId!.Value));
        var stopped = await scene.GrantedAsync(new StopDossier(), new StopDossierInput(received.DossierId.Value));
        (stopped.SlipNumber, stopped.Withdrawn, stopped.Decided).ShouldBe((1, true, null));
        (await OtherSlips.FindAsync(scene.Stage.Read, await scene.Stage.Read.GetAsync<App.Offices.Office>(scene.OfficeId), 1))!.Slip.Kind.ShouldBe(Rules.Slips.SlipKind.StopNotice);
        (await scene.RowAsync(received)).ClosedAt.ShouldNotBeNull();
        (await scene.Queue.VisitAsync(received.VisitId)).ClosedAt.ShouldNotBeNull();
        await scene.SoundAsync();
    }

    [Theory, BothEngines]
    public async Task Without_a_withdrawal_it_needs_a_reason_and_originals_go_back_first(string engine)
    {
        await using var scene = await DossierScene.OpenAsync(engine);
        var id = (await scene.ReceivedAsync(but: input => input with { Papers = [new GivenPaper("Bản chính", Originals: 1, KeepOriginal: true)] })).DossierId!.Value;
        (await scene.RefusedAsync(new StopDossier(), new StopDossierInput(id))).ShouldBe("reason-missing");
        (await scene.RefusedAsync(new StopDossier(), new StopDossierInput(id, "Tòa án thụ lý"))).ShouldBe("originals-still-here");
        await scene.GrantedAsync(new ReturnOriginal(), new ReturnOriginalInput(id, 1, Signed: true));
        (await scene.GrantedAsync(new StopDossier(), new StopDossierInput(id, "Tòa án thụ lý"))).Decided.ShouldBe(PromiseState.Void);
        await scene.SoundAsync();
    }
}
