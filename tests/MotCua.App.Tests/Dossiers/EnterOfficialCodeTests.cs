using MotCua.App.Dossiers;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Dossiers;

public sealed class EnterOfficialCodeTests
{
    [Theory, BothEngines]
    public async Task A_code_is_entered_once_and_belongs_to_one_dossier(string engine)
    {
        await using var scene = await DossierScene.OpenAsync(engine);
        var first = await scene.ReceivedAsync();
        var second = await scene.ReceivedAsync();
        await scene.GrantedAsync(new EnterOfficialCode(), new EnterOfficialCodeInput(first.DossierId!.Value, "000.00.04.g18-261201-0012"));
        (await scene.RowAsync(first)).OfficialCode.ShouldBe("000.00.04.G18-261201-0012");
        (await scene.RefusedAsync(new EnterOfficialCode(), new EnterOfficialCodeInput(first.DossierId.Value, "H60.20.5-261201-0001"))).ShouldBe("code-known");
        (await scene.RefusedAsync(new EnterOfficialCode(), new EnterOfficialCodeInput(second.DossierId!.Value, "000.00.04.G18-261201-0012"))).ShouldBe("code-taken");
        (await scene.RefusedAsync(new EnterOfficialCode(), new EnterOfficialCodeInput(second.DossierId.Value, "H60.20.5-261202-0001"))).ShouldBe("dossier-code-future");
        (await scene.RefusedAsync(new EnterOfficialCode(), new EnterOfficialCodeInput(second.DossierId.Value, "H60.20.5-261201-0001", Seen: 1))).ShouldBe("changed-meanwhile");
        await scene.SoundAsync();
    }
}
