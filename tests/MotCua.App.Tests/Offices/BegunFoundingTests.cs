using MotCua.App.Acts;
using MotCua.App.Offices;
using MotCua.App.People;
using MotCua.App.Rehearsal;
using MotCua.Testing;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Offices;

public sealed class BegunFoundingTests
{
    private const int NgocHa = 8;

    [Theory, BothEngines]
    public async Task An_office_nobody_can_enter_is_a_founding_cut_short_with_the_key_it_began_with(string engine)
    {
        await using var stage = await Stage.EmptyAsync(engine);
        (await BegunFounding.FindAsync(stage.Read)).ShouldBeNull();
        var key = stage.NewKey();
        (await stage.Gate.RunAsync(new FoundOffice(), key, SampleCommune.Founding with { Mode = OfficeMode.Real }, Actor.Program(NgocHa))).IsGranted(out var founded, out _).ShouldBeTrue();
        (await BegunFounding.FindAsync(stage.Read)).ShouldBe(new BegunFounding(NgocHa, key, founded!.Result.AdministratorId));
    }

    [Theory, BothEngines]
    public async Task A_secret_a_key_a_session_and_a_second_office_each_end_it(string engine)
    {
        Func<Stage, Task>[] ways =
        [
            stage => new Credentials(stage.Read, stage.Gate, stage.Time).SetSecretAsync(NgocHa, 1, "hash", mustChange: true),
            stage => new Credentials(stage.Read, stage.Gate, stage.Time).AddKeyAsync(NgocHa, 1),
            async stage => await new SignIns(stage.Read, stage.Gate, stage.Time).OpenAsync(await stage.Read.GetAsync<Account>(NgocHa, 1L)),
            async stage => (await stage.DoAsync(new FoundOffice(), SampleCommune.Founding, Actor.Program(NgocHa + 1))).IsGranted(out _, out var refusal).ShouldBeTrue(refusal?.ToString()),
        ];
        foreach (var way in ways)
        {
            await using var stage = await Stage.EmptyAsync(engine);
            await stage.DoAsync(new FoundOffice(), SampleCommune.Founding, Actor.Program(NgocHa));
            (await BegunFounding.FindAsync(stage.Read)).ShouldNotBeNull();
            await way(stage);
            (await BegunFounding.FindAsync(stage.Read)).ShouldBeNull();
        }
    }

    [Theory, BothEngines]
    public async Task The_sample_commune_is_never_one(string engine)
    {
        await using var sample = await Stage.OpenAsync(engine);
        (await sample.Read.NumberAsync("select (select count(*) from credentials) + (select count(*) from api_keys) + (select count(*) from sign_ins) as number")).ShouldBe(0);
        (await BegunFounding.FindAsync(sample.Read)).ShouldBeNull();
    }

    [Fact]
    public void A_step_of_a_key_always_has_the_same_key_and_no_two_have_one()
    {
        var key = ActKey.Of(FixedTime.Morning, new byte[10]);
        key.Then("hours").ShouldBe(key.Then("hours"));
        new[] { key, key.Then("hours"), key.Then("plan"), key.Then("hours").Then("plan") }.Distinct().Count().ShouldBe(4);
        key.Then("hours").ToString()[..8].ShouldBe(key.ToString()[..8], "it keeps the moment, so that keys stay in order of time");
        key.Then("hours").Value.Version.ShouldBe(7);
    }
}
