using MotCua.App.Acts;
using MotCua.App.People;
using MotCua.App.Tests.Queueing;
using MotCua.Testing;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.People;

public sealed class MarkBackTests
{
    [Theory, BothEngines]
    public async Task The_present_absence_ends_now_even_when_a_later_hour_was_planned(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        var leader = await scene.PersonAsync("chutich", Roles.Signer);
        var away = await scene.GrantedAsync(new MarkAway(), new MarkAwayInput(leader, FixedTime.Morning.AddHours(4)));
        scene.Stage.Time.Pass(TimeSpan.FromMinutes(5));
        (await scene.GrantedAsync(new MarkBack(), new MarkBackInput(leader))).AbsenceId.ShouldBe(away.AbsenceId);
        (await scene.Stage.Read.GetAsync<Absence>(scene.Stage.Anyone.OfficeId, away.AbsenceId)).UntilAt.ShouldBe(FixedTime.Morning.AddMinutes(5));
        await scene.SoundAsync();
    }
}
