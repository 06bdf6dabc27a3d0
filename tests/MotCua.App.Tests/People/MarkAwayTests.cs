using MotCua.App.Acts;
using MotCua.App.People;
using MotCua.App.Tests.Queueing;
using MotCua.Testing;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.People;

public sealed class MarkAwayTests
{
    [Theory, BothEngines]
    public async Task Who_is_away_is_back_when_marked_and_can_go_again(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        var leader = scene.Stage.Anyone with { AccountId = await scene.PersonAsync("chutich", Roles.Signer), Roles = Roles.Signer };
        var away = await scene.GrantedAsync(new MarkAway(), new MarkAwayInput(), leader);
        (away.AccountId, away.UntilAt).ShouldBe((leader.AccountId, null));
        (await scene.RefusedAsync(new MarkAway(), new MarkAwayInput(UntilAt: FixedTime.Morning.AddHours(1)), leader)).ShouldBe("away-already");

        scene.Stage.Time.Pass(TimeSpan.FromMinutes(40));
        (await scene.GrantedAsync(new MarkBack(), new MarkBackInput(), leader)).UntilAt.ShouldBe(FixedTime.Morning.AddMinutes(40));
        (await scene.RefusedAsync(new MarkBack(), new MarkBackInput(), leader)).ShouldBe("not-away");
        await scene.GrantedAsync(new MarkAway(), new MarkAwayInput(UntilAt: FixedTime.Morning.AddHours(2)), leader);
        await scene.SoundAsync();
    }

    [Theory, BothEngines]
    public async Task A_time_to_come_is_marked_beforehand_and_falls_away_by_its_name(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        var leader = await scene.PersonAsync("chutich", Roles.Signer);
        var planned = await scene.GrantedAsync(new MarkAway(), new MarkAwayInput(leader, FixedTime.Morning.AddHours(3), FixedTime.Morning.AddHours(2)));
        (await scene.RefusedAsync(new MarkBack(), new MarkBackInput(leader))).ShouldBe("not-away");
        await scene.GrantedAsync(new MarkAway(), new MarkAwayInput(leader, FixedTime.Morning.AddHours(2)));
        await scene.GrantedAsync(new MarkBack(), new MarkBackInput(leader, planned.AbsenceId));
        await scene.GrantedAsync(new MarkAway(), new MarkAwayInput(leader, FixedTime.Morning.AddHours(3), FixedTime.Morning.AddHours(2)));
        await scene.SoundAsync();
    }

    [Fact]
    public async Task Others_are_marked_only_by_who_leads_and_nobody_is_back_before_gone()
    {
        await using var scene = await QueueScene.OpenAsync(Engines.Sqlite);
        var leader = await scene.PersonAsync("chutich", Roles.Signer);
        var colleague = scene.Stage.Anyone with { AccountId = await scene.PersonAsync("lan", Roles.Receptionist), Roles = Roles.Receptionist };
        (await scene.RefusedAsync(new MarkAway(), new MarkAwayInput(leader), colleague)).ShouldBe("not-ones-own-absence");
        (await scene.RefusedAsync(new MarkBack(), new MarkBackInput(leader), colleague)).ShouldBe("not-ones-own-absence");
        (await scene.RefusedAsync(new MarkAway(), new MarkAwayInput(leader, FixedTime.Morning.AddHours(-1)))).ShouldBe("back-before-gone");
    }
}
