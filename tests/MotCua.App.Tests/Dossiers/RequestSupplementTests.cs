using MotCua.App.Acts;
using MotCua.App.Dossiers;
using MotCua.Rules.Dossiers;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Dossiers;

public sealed class RequestSupplementTests
{
    [Theory, BothEngines]
    public async Task The_clock_stands_still_the_promise_falls_away_and_a_second_request_is_a_leaders(string engine)
    {
        await using var scene = await DossierScene.OpenAsync(engine);
        var received = await scene.ReceivedAsync();
        var input = new RequestSupplementInput(received.DossierId!.Value, ["Bản chính thứ hai"], "Còn thiếu một bản");
        (await scene.RefusedAsync(new RequestSupplement(), input with { Papers = [""] })).ShouldBe("missing-papers-unnamed");
        var asked = await scene.GrantedAsync(new RequestSupplement(), input);
        (asked.SlipNumber, asked.Papers, asked.Time, asked.Decided).ShouldBe((1, 1, 1, PromiseState.Void));
        var row = await scene.RowAsync(received);
        (row.State, row.Holder, row.DueCurrentAt, row.Promise).ShouldBe((DossierState.SupplementRequested, Holder.Applicant, null, PromiseState.Void));
        row.DueOriginalAt.ShouldBe(received.DueAt);
        (await scene.FigureAsync("promises-void")).ShouldBe(1);
        (await WorkList.ReadAsync(scene.Stage.Read, scene.OfficeId, (Holder.Applicant, null))).ShouldHaveSingleItem().DueCurrentAt.ShouldBeNull();
        (await scene.RefusedAsync(new RequestSupplement(), input)).ShouldBe("dossier-state-step");
        await scene.GrantedAsync(new ReceiveSupplement(), new ReceiveSupplementInput { DossierId = row.DossierId });
        (await scene.RefusedAsync(new RequestSupplement(), input, scene.Stage.Anyone with { Roles = Roles.Receptionist })).ShouldBe("supplement-asked-before");
        (await scene.GrantedAsync(new RequestSupplement(), input, scene.Stage.Anyone with { Roles = Roles.CentreHead })).Time.ShouldBe(2);
        await scene.SoundAsync();
    }
}
