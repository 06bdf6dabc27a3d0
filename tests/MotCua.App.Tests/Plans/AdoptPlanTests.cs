using MotCua.App.Plans;
using MotCua.App.Tests.Queueing;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Plans;

public sealed class AdoptPlanTests
{
    [Theory, BothEngines]
    public async Task A_preset_holds_from_today_and_tells_its_contradictions(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        var adopted = await scene.GrantedAsync(new AdoptPlan(), new AdoptPlanInput("duong-xa"));
        var terms = await scene.TermsAsync();
        terms.PlansOn(new DateOnly(2026, 12, 1)).Select(plan => plan.Id).ShouldBe(["duong-xa"]);
        terms.PlansOn(new DateOnly(2026, 11, 30)).ShouldBeEmpty();
        adopted.ContradictionCodes.ShouldNotBeEmpty();
        await scene.SoundAsync();
    }

    [Theory, BothEngines]
    public async Task Twice_unknown_or_in_the_past_is_refused(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        await scene.GrantedAsync(new AdoptPlan(), new AdoptPlanInput("duong-xa"));
        (await scene.RefusedAsync(new AdoptPlan(), new AdoptPlanInput("duong-xa"))).ShouldBe("plan-already-adopted");
        (await scene.RefusedAsync(new AdoptPlan(), new AdoptPlanInput("nowhere"))).ShouldBe("plan-unknown");
        (await scene.RefusedAsync(new AdoptPlan(), new AdoptPlanInput())).ShouldBe("plan-not-named");
        (await scene.RefusedAsync(new AdoptPlan(), new AdoptPlanInput(Text: "id: ["))).ShouldBe("plan-file-unreadable");
        (await scene.RefusedAsync(new AdoptPlan(), new AdoptPlanInput("hoa-thanh", HoldsFromOn: new DateOnly(2026, 11, 30)))).ShouldBe("plan-holds-in-the-past");
    }
}
