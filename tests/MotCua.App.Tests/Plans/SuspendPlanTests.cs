using MotCua.App.Plans;
using MotCua.App.Tests.Queueing;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Plans;

public sealed class SuspendPlanTests
{
    [Theory, BothEngines]
    public async Task A_suspended_plan_is_silent_from_tomorrow_until_it_runs_again(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        await scene.GrantedAsync(new AdoptPlan(), new AdoptPlanInput("dai-lanh"));
        await scene.GrantedAsync(new SuspendPlan(), new SuspendPlanInput("dai-lanh"));
        var terms = await scene.TermsAsync();
        terms.PlansOn(new DateOnly(2026, 12, 1)).Count.ShouldBe(1);
        terms.PlansOn(new DateOnly(2026, 12, 2)).ShouldBeEmpty();
        (await scene.RefusedAsync(new SuspendPlan(), new SuspendPlanInput("dai-lanh"))).ShouldBe("plan-already-so");
        (await scene.GrantedAsync(new SuspendPlan(), new SuspendPlanInput("dai-lanh", RunAgain: true))).State.ShouldBe(PlanState.Running);
        (await scene.RefusedAsync(new SuspendPlan(), new SuspendPlanInput("nowhere"))).ShouldBe("plan-not-adopted");
        await scene.SoundAsync();
    }
}
