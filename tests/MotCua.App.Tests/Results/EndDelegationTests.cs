using MotCua.App.Results;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Results;

public sealed class EndDelegationTests
{
    [Theory, BothEngines]
    public async Task Nothing_is_signed_by_it_afterwards(string engine)
    {
        await using var scene = await ResultScene.OpenAsync(engine);
        var delegated = await scene.GrantedAsync(new DelegateSigning(), DelegateSigningTests.ToDeputy(scene), scene.Leader);
        var dossierId = await scene.ReceivedAsync();
        await scene.GrantedAsync(new ExamineDossier(), new ExamineDossierInput(dossierId));
        await scene.GrantedAsync(new EndDelegation(), new EndDelegationInput(delegated.DelegationId), scene.Leader);
        (await scene.RefusedAsync(new SignResult(), new SignResultInput(dossierId), scene.Deputy)).ShouldBe("may-not-sign");
        (await scene.RefusedAsync(new EndDelegation(), new EndDelegationInput(delegated.DelegationId))).ShouldBe("delegation-over");
        await scene.SoundAsync();
    }
}
