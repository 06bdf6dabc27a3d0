using MotCua.App.Plans;
using MotCua.App.Tests.Queueing;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Plans;

public sealed class EndPlanTests
{
    [Theory, BothEngines]
    public async Task An_ended_plan_holds_today_and_may_be_adopted_anew(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        await scene.GrantedAsync(new AdoptPlan(), new AdoptPlanInput("dai-lanh"));
        await scene.GrantedAsync(new EndPlan(), new EndPlanInput("dai-lanh"));
        var terms = await scene.TermsAsync();
        terms.PlansOn(new DateOnly(2026, 12, 1)).Count.ShouldBe(1);
        terms.PlansOn(new DateOnly(2026, 12, 2)).ShouldBeEmpty();
        (await scene.RefusedAsync(new EndPlan(), new EndPlanInput("dai-lanh"))).ShouldBe("plan-not-adopted");
        scene.Stage.Time.Pass(TimeSpan.FromDays(1));
        (await scene.GrantedAsync(new AdoptPlan(), new AdoptPlanInput("dai-lanh"))).Revision.ShouldBe(3);
        await scene.SoundAsync();
    }
}
