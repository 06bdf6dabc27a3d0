using MotCua.App.Dossiers;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Dossiers;

public sealed class ListMissingPapersTests
{
    [Theory, BothEngines]
    public async Task Everything_missing_stands_on_one_slip_and_nothing_is_received(string engine)
    {
        await using var scene = await DossierScene.OpenAsync(engine);
        await scene.Queue.TakeAsync();
        await scene.Queue.CallAsync();
        var input = new ListMissingPapersInput(DossierScene.MaritalStatus, ["Tờ khai", "Giấy tờ chứng minh nơi cư trú, bản chính"], "Hồ sơ chưa đủ");
        var listed = await scene.GrantedAsync(new ListMissingPapers(), input, scene.Queue.Desk1);
        (listed.SlipNumber, listed.Papers, listed.ProcedureCode).ShouldBe((1, 2, DossierScene.MaritalStatus));
        var slip = await scene.Stage.Read.GetAsync<IssuedSlip>(scene.OfficeId, 1L);
        (slip.Form, slip.DossierId, slip.VisitId, slip.Reason).ShouldBe((SlipForm.Supplement02, null, listed.VisitId, SlipReason.PapersMissing));
        var sheet = await OtherSlips.FindAsync(scene.Stage.Read, await scene.Stage.Read.GetAsync<App.Offices.Office>(scene.OfficeId), slip.SlipId);
        string.Join('|', sheet!.Slip.Lines).ShouldContain("Giấy tờ chứng minh nơi cư trú, bản chính");
        sheet.Slip.Line("Lý do")!.Value.ShouldBe("Hồ sơ chưa đủ");
        (await OtherSlips.OfVisitAsync(scene.Stage.Read, scene.OfficeId, listed.VisitId!.Value)).ShouldHaveSingleItem().SlipId.ShouldBe(slip.SlipId);
        (await scene.FigureAsync("supplements-requested", DossierScene.MaritalStatus)).ShouldBe(1);
        (await scene.FigureAsync("slips", "supplement02")).ShouldBe(1);
        (await scene.FigureAsync("dossiers-received", DossierScene.MaritalStatus)).ShouldBe(0);
        (await scene.RefusedAsync(new ListMissingPapers(), input with { Papers = [] }, scene.Queue.Desk1)).ShouldBe("missing-papers-unnamed");
        (await scene.RefusedAsync(new ListMissingPapers(), input with { Reason = " " }, scene.Queue.Desk1)).ShouldBe("reason-missing");
        (await scene.RefusedAsync(new ListMissingPapers(), input, scene.Queue.Desk2)).ShouldBe("nobody-called");
        await scene.SoundAsync();
    }
}
