using MotCua.App.Dossiers;
using MotCua.App.Procedures;
using MotCua.App.Queueing;
using MotCua.Rules.Dossiers;
using MotCua.Rules.Procedures;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Dossiers;

public sealed class ReceiveSupplementTests
{
    [Theory, BothEngines]
    public async Task The_clock_goes_on_where_it_stood_and_the_papers_are_added(string engine)
    {
        await using var scene = await DossierScene.OpenAsync(engine);
        var received = await scene.ReceivedAsync(DossierScene.MaritalStatus);
        var input = new ReceiveSupplementInput { DossierId = received.DossierId!.Value, Papers = ["Quyết định ly hôn"] };
        (await scene.RefusedAsync(new ReceiveSupplement(), input)).ShouldBe("dossier-state-step");
        await scene.GrantedAsync(new RequestSupplement(), new RequestSupplementInput(input.DossierId, ["Quyết định ly hôn"], "Thiếu"));
        scene.Stage.Time.Pass(TimeSpan.FromDays(1));
        await scene.GrantedAsync(new TakeTicket(), new TakeTicketInput());
        scene.Stage.Time.Pass(TimeSpan.FromDays(1));
        (await scene.RefusedAsync(new ReceiveSupplement(), input with { Papers = [" "] })).ShouldBe("paper-unreadable");
        var back = await scene.GrantedAsync(new ReceiveSupplement(), input);
        (back.Papers, back.Clock, back.Holder).ShouldBe((1, AfterSupplement.Resume, Holder.Specialist));
        var row = await scene.RowAsync(received);
        (row.State, row.Holder, row.DueCurrentAt, row.RestartedAt).ShouldBe((DossierState.Processing, Holder.Specialist, back.DueAt, null));
        row.DueCurrentAt.ShouldBe(row.DueOriginalAt.AddDays(4), "two working days later, over a weekend");
        (await scene.Stage.Read.GetAsync<DossierExplanation>(scene.OfficeId, row.DossierId, DossierExplanation.GoingOn)).Read().ShouldNotBeEmpty();
        (await DossierView.FindAsync(scene.Stage.Read, scene.OfficeId, row.DossierId))!.Papers[^1].Name.ShouldBe("Quyết định ly hôn");
        await scene.SoundAsync();
    }

    [Theory, BothEngines]
    public async Task A_procedure_that_says_so_starts_its_limit_anew(string engine)
    {
        await using var scene = await DossierScene.OpenAsync(engine);
        await scene.GrantedAsync(new OfferProcedure(), new OfferProcedureInput { Procedure = DossierScene.MaritalStatus, AfterSupplement = AfterSupplement.Restart });
        var received = await scene.ReceivedAsync(DossierScene.MaritalStatus);
        await scene.GrantedAsync(new RequestSupplement(), new RequestSupplementInput(received.DossierId!.Value, ["Quyết định ly hôn"], "Thiếu"));
        scene.Stage.Time.Pass(TimeSpan.FromDays(1));
        var back = await scene.GrantedAsync(new ReceiveSupplement(), new ReceiveSupplementInput { DossierId = received.DossierId.Value });
        back.Clock.ShouldBe(AfterSupplement.Restart);
        var row = await scene.RowAsync(received);
        row.RestartedAt.ShouldNotBeNull();
        row.DueOriginalAt.ShouldBe(received.DueAt);
        row.DueCurrentAt.ShouldBe(Rules.OfficeTime.At(new DateOnly(2026, 12, 7), new TimeOnly(17, 0)));
        await scene.SoundAsync();
    }
}
