using MotCua.App.Results;
using MotCua.Rules.Dossiers;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Results;

public sealed class SignAtHandOverTests
{
    [Theory, BothEngines]
    public async Task Both_sign_and_take_the_result_with_them(string engine)
    {
        await using var scene = await ResultScene.OpenAsync(engine);
        var dossierId = await scene.WeddingAsync();
        var input = new HandOverInput { DossierId = dossierId, IdentityChecked = true, Present = 2 };
        (await scene.RefusedAsync(new HandOver(), input)).ShouldBe("parties-have-not-signed");
        (await scene.GrantedAsync(new SignAtHandOver(), new SignAtHandOverInput(dossierId, 2, true))).Parties.ShouldBe(2);
        await scene.GrantedAsync(new HandOver(), input);
        (await scene.DossierAsync(dossierId)).State.ShouldBe(DossierState.Returned);
        await scene.SoundAsync();
    }

    [Theory, BothEngines]
    public async Task One_alone_waits_for_the_other(string engine)
    {
        await using var scene = await ResultScene.OpenAsync(engine);
        var dossierId = await scene.WeddingAsync();
        (await scene.RefusedAsync(new SignAtHandOver(), new SignAtHandOverInput(dossierId, 1, true))).ShouldBe("parties-missing");
        (await scene.RefusedAsync(new SignAtHandOver(), new SignAtHandOverInput(dossierId, 2, false))).ShouldBe("collector-identity-unchecked");
        (await scene.RefusedAsync(new HandOver(), new HandOverInput { DossierId = dossierId, IdentityChecked = true })).ShouldBe("parties-missing");
    }
}
