using MotCua.App.Acts;
using MotCua.App.Offices;
using MotCua.App.People;
using MotCua.App.Rehearsal;
using MotCua.Testing;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Offices;

public sealed class FoundOfficeTests
{
    [Theory, BothEngines]
    public async Task The_first_line_of_the_ledger_is_the_founding_and_someone_may_sign_in(string engine)
    {
        await using var stage = await Stage.EmptyAsync(engine);
        (await stage.DoAsync(new FoundOffice(), SampleCommune.Founding)).IsGranted(out var founded, out _).ShouldBeTrue();

        var office = await stage.Read.GetAsync<Office>(SampleCommune.OfficeId);
        (office.Name, office.Mode, office.HeadSequence).ShouldBe((SampleCommune.Founding.Name, OfficeMode.Rehearsal, 1));
        var administrator = await stage.Read.GetAsync<Account>(office.OfficeId, founded!.AdministratorId);
        administrator.SignInName.ShouldBe(SampleCommune.Founding.AdministratorSignIn);
        (await stage.Read.ListAsync("select role from duties where office_id = $1", row => row.Code<Roles>("role"), office.OfficeId)).ShouldBe([Roles.Administrator]);
        (await stage.VerifyAsync()).Violations.ShouldBeEmpty();
    }

    [Theory, BothEngines]
    public async Task An_office_is_founded_once(string engine)
    {
        await using var stage = await Stage.OpenAsync(engine);
        (await stage.DoAsync(new FoundOffice(), SampleCommune.Founding)).IsGranted(out _, out var refusal).ShouldBeFalse();
        refusal!.Code.ShouldBe("office-already-founded");
    }

    [Theory, BothEngines]
    public async Task A_real_office_is_not_founded_beside_a_rehearsal(string engine)
    {
        await using var stage = await Stage.OpenAsync(engine);
        var real = SampleCommune.Founding with { Mode = OfficeMode.Real };
        (await stage.DoAsync(new FoundOffice(), real, stage.Anyone with { OfficeId = 99002 })).IsGranted(out _, out var refusal).ShouldBeFalse();
        refusal!.Code.ShouldBe("rehearsal-mixed-with-real");
    }

    [Theory, BothEngines]
    public async Task Numbering_goes_on_from_the_last_numbers_used_before(string engine)
    {
        await using var stage = await Stage.EmptyAsync(engine);
        var founding = SampleCommune.Founding with { LastNumbers = [new("slip-receipt01", 412), new("document-number-2.000815", 88)] };
        (await stage.DoAsync(new FoundOffice(), founding)).IsGranted(out var founded, out _).ShouldBeTrue();
        founded!.LastNumbers!.Count.ShouldBe(2);
        (await stage.Read.NumberAsync("select last_number as number from number_series where series = 'slip-receipt01'")).ShouldBe(412);
        (await stage.VerifyAsync()).Violations.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("visit", 3, "series-unusable")]
    [InlineData("slip-receipt01", 0, "series-unusable")]
    [InlineData("register-number-", 3, "series-unusable")]
    [InlineData("slip-apology04", 3, "series-twice")]
    public async Task Only_slips_and_books_are_gone_on_with_once(string series, int last, string refused)
    {
        await using var stage = await Stage.EmptyAsync(Engines.Sqlite);
        var founding = SampleCommune.Founding with { LastNumbers = [new("slip-apology04", 1), new(series, last)] };
        (await stage.DoAsync(new FoundOffice(), founding)).IsGranted(out _, out var refusal).ShouldBeFalse();
        refusal!.Code.ShouldBe(refused);
    }

    [Theory, BothEngines]
    public async Task A_real_office_bears_the_code_of_a_commune(string engine)
    {
        await using var stage = await Stage.EmptyAsync(engine);
        var real = SampleCommune.Founding with { Mode = OfficeMode.Real };
        (await stage.DoAsync(new FoundOffice(), real)).IsGranted(out _, out var refusal).ShouldBeFalse();
        refusal!.Code.ShouldBe("commune-unknown");
        (await stage.DoAsync(new FoundOffice(), real with { Name = " " }, stage.Anyone with { OfficeId = 8 })).IsGranted(out _, out refusal).ShouldBeFalse();
        refusal!.Code.ShouldBe("office-name-unusable");
        (await stage.DoAsync(new FoundOffice(), real, stage.Anyone with { OfficeId = 8 })).IsGranted(out _, out _).ShouldBeTrue();
    }
}
