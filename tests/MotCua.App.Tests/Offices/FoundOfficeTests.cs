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
}
