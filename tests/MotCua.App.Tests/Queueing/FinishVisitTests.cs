using MotCua.App.Queueing;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Queueing;

public sealed class FinishVisitTests
{
    [Theory, BothEngines]
    public async Task The_call_and_the_visit_close(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        await scene.TakeAsync();
        var called = await scene.CallAsync();
        await scene.GrantedAsync(new FinishVisit(), new FinishVisitInput(), scene.Desk1);
        (await scene.VisitAsync(called.VisitId)).ClosedAt.ShouldNotBeNull();
        (await scene.CallRowAsync(called.CallId)).EndedAt.ShouldNotBeNull();
        (await scene.RefusedAsync(new FinishVisit(), new FinishVisitInput(), scene.Desk1)).ShouldBe("nobody-called");
        await scene.SoundAsync();
    }
}
