using MotCua.App.Dossiers;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Dossiers;

public sealed class CorrectDossierTests
{
    [Theory, BothEngines]
    public async Task People_and_code_are_put_right_with_a_reason(string engine)
    {
        await using var scene = await DossierScene.OpenAsync(engine);
        var received = await scene.ReceivedAsync();
        var input = new CorrectDossierInput { DossierId = received.DossierId!.Value, Reason = "Gõ nhầm tên đệm" };
        (await scene.RefusedAsync(new CorrectDossier(), input)).ShouldBe("nothing-to-correct");
        (await scene.RefusedAsync(new CorrectDossier(), input with { Reason = " " })).ShouldBe("reason-missing");
        (await scene.RefusedAsync(new CorrectDossier(), input with { People = [DossierScene.Applicant with { FullName = "1" }] })).ShouldBe("person-name-shape");
        var corrected = await scene.GrantedAsync(new CorrectDossier(), input with { People = [DossierScene.Applicant with { FullName = "Nguyễn Thị Anh Tuyết" }], OfficialCode = "H60.20.5-261201-0009" });
        (corrected.People, corrected.OfficialCode).ShouldBe((true, true));
        (await scene.Stage.Read.GetAsync<DossierPerson>(scene.OfficeId, input.DossierId, 1)).FullName.ShouldBe("Nguyễn Thị Anh Tuyết");
        (await scene.RowAsync(received)).OfficialCode.ShouldBe("H60.20.5-261201-0009");
        await scene.SoundAsync();
    }
}
