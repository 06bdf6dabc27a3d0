using MotCua.App.Acts;
using MotCua.App.Dossiers;
using MotCua.App.People;
using MotCua.App.Results;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Results;

public sealed class SignResultTests
{
    [Theory, BothEngines]
    public async Task The_leader_signs_by_a_duty_somebody_else_gave(string engine)
    {
        await using var scene = await ResultScene.OpenAsync(engine);
        var dossierId = await scene.ExaminedAsync();
        var signed = await scene.GrantedAsync(new SignResult(), new SignResultInput(dossierId), scene.Leader);
        (signed.Form, signed.Medium, signed.DelegationId, signed.Holder).ShouldBe((SigningForm.Leader, SignatureMedium.Paper, null, Holder.SealKeeper));
        (await scene.ResultAsync(dossierId)).SignedBy.ShouldBe(scene.Leader.AccountId);
        await scene.SoundAsync();
    }

    [Theory, BothEngines]
    public async Task A_role_alone_or_a_duty_given_to_oneself_signs_nothing(string engine)
    {
        await using var scene = await ResultScene.OpenAsync(engine);
        var dossierId = await scene.ExaminedAsync();
        (await scene.RefusedAsync(new SignResult(), new SignResultInput(dossierId))).ShouldBe("may-not-sign");
        var next = await scene.PersonAsync("nguoimoi", Roles.Administrator);
        await scene.GrantedAsync(new OpenAccount(), new OpenAccountInput { SignInName = "khac", DisplayName = "khac", Kind = AccountKind.Person, Roles = [Roles.Signer] }, next with { AccountId = next.AccountId + 1 });
        (await scene.RefusedAsync(new SignResult(), new SignResultInput(dossierId), next with { AccountId = next.AccountId + 1 })).ShouldBe("may-not-sign");
    }

    [Theory, BothEngines]
    public async Task A_stand_in_signs_in_his_form_what_his_delegation_covers(string engine)
    {
        await using var scene = await ResultScene.OpenAsync(engine);
        var other = await scene.ExaminedAsync(ResultScene.Birth);
        var covered = await scene.ExaminedAsync();
        var delegated = await scene.GrantedAsync(new DelegateSigning(), DelegateSigningTests.ToDeputy(scene, ResultScene.Certification), scene.Leader);
        (await scene.RefusedAsync(new SignResult(), new SignResultInput(other), scene.Deputy)).ShouldBe("may-not-sign-this");
        var signed = await scene.GrantedAsync(new SignResult(), new SignResultInput(covered), scene.Deputy);
        (signed.Form, signed.DelegationId).ShouldBe((SigningForm.InPlaceOf, delegated.DelegationId));
        await scene.SoundAsync();
    }
}
