using MotCua.App.Acts;
using MotCua.App.Dossiers;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Dossiers;

public sealed class RefuseDossierTests
{
    [Theory, BothEngines]
    public async Task A_file_is_refused_with_slip_03_when_the_head_of_the_centre_has_agreed(string engine)
    {
        await using var scene = await DossierScene.OpenAsync(engine);
        var head = await scene.Queue.PersonAsync("giamdoc", Roles.CentreHead);
        await scene.Queue.TakeAsync();
        await scene.Queue.CallAsync();
        var input = new RefuseDossierInput(DossierScene.Copies, "Bản chính bị tẩy xóa");
        (await scene.RefusedAsync(new RefuseDossier(), input, scene.Queue.Desk1)).ShouldBe("head-has-not-agreed");
        (await scene.RefusedAsync(new RefuseDossier(), input with { Reason = "" }, scene.Queue.Desk1)).ShouldBe("reason-missing");
        var refused = await scene.GrantedAsync(new RefuseDossier(), input with { AgreedBy = head }, scene.Queue.Desk1);
        (refused.SlipNumber, refused.AgreedBy, refused.ProcedureCode).ShouldBe((1, head, DossierScene.Copies));
        var sheet = await OtherSlips.FindAsync(scene.Stage.Read, await scene.Stage.Read.GetAsync<App.Offices.Office>(scene.OfficeId), 1);
        sheet!.Slip.Line("Lý do từ chối")!.Value.ShouldBe("Bản chính bị tẩy xóa");
        (await OtherSlips.FindAsync(scene.Stage.Read, await scene.Stage.Read.GetAsync<App.Offices.Office>(scene.OfficeId), 99)).ShouldBeNull();
        (await scene.FigureAsync("dossiers-refused", DossierScene.Copies)).ShouldBe(1);
        (await scene.FigureAsync("slips", "refusal03")).ShouldBe(1);
        await scene.SoundAsync();
    }
}
