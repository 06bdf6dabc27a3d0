using MotCua.App.Acts;
using MotCua.App.People;
using MotCua.Testing;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.People;

public sealed class OpenAccountTests
{
    private static readonly OpenAccountInput Receptionist = new() { SignInName = " TiepNhan ", DisplayName = "Người tiếp nhận mẫu", Roles = [Roles.Receptionist, Roles.Receptionist] };

    [Theory, BothEngines]
    public async Task An_account_has_a_lower_case_name_and_each_duty_once(string engine)
    {
        await using var stage = await Stage.OpenAsync(engine);
        (await stage.DoAsync(new OpenAccount(), Receptionist)).IsGranted(out var opened, out _).ShouldBeTrue();

        opened!.Roles.ShouldBe([Roles.Receptionist]);
        var account = await stage.Read.GetAsync<Account>(stage.Anyone.OfficeId, opened.AccountId);
        (account.SignInName, account.Kind).ShouldBe(("tiepnhan", AccountKind.Person));
        (await stage.Read.NumberAsync("select count(*) as number from duties where account_id = $1", account.AccountId)).ShouldBe(1);
        (await stage.VerifyAsync()).Violations.ShouldBeEmpty();
    }

    [Theory, BothEngines]
    public async Task A_sign_in_name_belongs_to_one_account(string engine)
    {
        await using var stage = await Stage.OpenAsync(engine);
        await stage.DoAsync(new OpenAccount(), Receptionist);
        (await stage.DoAsync(new OpenAccount(), Receptionist)).IsGranted(out _, out var refusal).ShouldBeFalse();
        refusal!.Code.ShouldBe("sign-in-name-taken");
    }

    [Theory]
    [InlineData(Roles.None)]
    [InlineData(Roles.Citizen)]
    [InlineData(Roles.Program)]
    [InlineData(Roles.Receptionist | Roles.Clerk)]
    public async Task Only_roles_that_are_given_are_given_and_one_at_a_time(Roles role)
    {
        await using var stage = await Stage.OpenAsync(Engines.Sqlite);
        (await stage.DoAsync(new OpenAccount(), Receptionist with { Roles = [Roles.Kiosk, role] })).IsGranted(out _, out var refusal).ShouldBeFalse();
        refusal!.Code.ShouldBe("role-not-given");
    }

    [Theory]
    [InlineData(" ", "Có tên")]
    [InlineData("a23456789012345678901234567890123456789012", "Có tên")]
    [InlineData("tiepnhan", " ")]
    public async Task A_name_that_cannot_be_used_is_refused(string signInName, string displayName)
    {
        await using var stage = await Stage.OpenAsync(Engines.Sqlite);
        var input = Receptionist with { SignInName = signInName, DisplayName = displayName };
        (await stage.DoAsync(new OpenAccount(), input)).IsGranted(out _, out var refusal).ShouldBeFalse();
        refusal!.Code.ShouldBe("account-name-unusable");
    }
}
