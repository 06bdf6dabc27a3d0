using MotCua.App.Acts;
using MotCua.App.People;
using MotCua.App.Tests.Queueing;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.People;

public sealed class GiveDutyTests
{
    private static readonly DateOnly Today = new(2026, 12, 1);

    [Theory, BothEngines]
    public async Task A_duty_holds_between_its_days_and_is_given_once(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        var account = await scene.PersonAsync("lan", Roles.Receptionist);
        var given = await scene.GrantedAsync(new GiveDuty(), new GiveDutyInput { AccountId = account, Role = Roles.Signer, UntilOn = Today.AddDays(30), Document = " QĐ 12/QĐ-UBND " });

        (given.Role, given.FromOn, given.UntilOn).ShouldBe((Roles.Signer, Today, Today.AddDays(30)));
        (await scene.Stage.Read.GetAsync<Duty>(scene.Stage.Anyone.OfficeId, given.DutyId)).Document.ShouldBe("QĐ 12/QĐ-UBND");
        (await scene.RefusedAsync(new GiveDuty(), new GiveDutyInput { AccountId = account, Role = Roles.Signer, FromOn = Today.AddDays(30) })).ShouldBe("duty-held");
        await scene.GrantedAsync(new GiveDuty(), new GiveDutyInput { AccountId = account, Role = Roles.Signer, FromOn = Today.AddDays(31) });
        await scene.SoundAsync();
    }

    [Theory]
    [InlineData(Roles.None, "role-not-given")]
    [InlineData(Roles.Citizen, "role-not-given")]
    [InlineData(Roles.Signer | Roles.Clerk, "role-not-given")]
    [InlineData(Roles.Signer, "duty-days")]
    public async Task One_role_is_given_from_today_on(Roles role, string refusal)
    {
        await using var scene = await QueueScene.OpenAsync(Testing.Engines.Sqlite);
        (await scene.RefusedAsync(new GiveDuty(), new GiveDutyInput { AccountId = 1, Role = role, FromOn = Today.AddDays(-1) })).ShouldBe(refusal);
    }
}
