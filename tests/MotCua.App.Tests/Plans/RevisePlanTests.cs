using MotCua.App.Plans;
using MotCua.App.Tests.Queueing;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Plans;

public sealed class RevisePlanTests
{
    [Theory, BothEngines]
    public async Task A_revision_holds_from_tomorrow_and_today_stays_as_it_was(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        await scene.GrantedAsync(new AdoptPlan(), new AdoptPlanInput("duong-xa"));
        PlanPresets.Find("duong-xa").IsGranted(out var plan, out _).ShouldBeTrue();
        var text = PlanFile.Write(plan! with { Name = "Tên mới" });
        await scene.GrantedAsync(new RevisePlan(), new RevisePlanInput(text));
        var terms = await scene.TermsAsync();
        terms.PlansOn(new DateOnly(2026, 12, 1)).Single().Name.ShouldBe(plan.Name);
        terms.PlansOn(new DateOnly(2026, 12, 8)).Single().Name.ShouldBe("Tên mới");
        (await scene.RefusedAsync(new RevisePlan(), new RevisePlanInput(text, new DateOnly(2026, 12, 1)))).ShouldBe("plan-holds-too-soon");
        await scene.SoundAsync();
    }

    [Theory, BothEngines]
    public async Task What_was_never_adopted_is_not_revised(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        PlanPresets.Find("duong-xa").IsGranted(out var plan, out _).ShouldBeTrue();
        (await scene.RefusedAsync(new RevisePlan(), new RevisePlanInput(PlanFile.Write(plan!)))).ShouldBe("plan-not-adopted");
    }
}
