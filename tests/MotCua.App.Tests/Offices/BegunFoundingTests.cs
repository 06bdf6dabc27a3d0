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
    public async Task Whoever_has_a_secret_a_key_or_a_session_ends_it_and_the_sample_commune_is_never_one(string engine)
    {
        await using var sample = await Stage.OpenAsync(engine);
        (await BegunFounding.FindAsync(sample.Read)).ShouldBeNull();

        await using var stage = await Stage.EmptyAsync(engine);
        await stage.DoAsync(new FoundOffice(), SampleCommune.Founding, Actor.Program(NgocHa));
        var credentials = new Credentials(stage.Read, stage.Gate, stage.Time);
        await credentials.SetSecretAsync(NgocHa, 1, "hash", mustChange: false);
        (await BegunFounding.FindAsync(stage.Read)).ShouldBeNull();
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
