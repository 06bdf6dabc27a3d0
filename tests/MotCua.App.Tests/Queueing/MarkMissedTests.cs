using MotCua.App.Queueing;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Queueing;

public sealed class MarkMissedTests
{
    [Theory, BothEngines]
    public async Task The_call_ends_and_the_number_stands_aside(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        await scene.TakeAsync();
        var called = await scene.CallAsync();
        await scene.GrantedAsync(new MarkMissed(), new MarkMissedInput(), scene.Desk1);
        (await scene.TicketAsync(called.TicketId)).State.ShouldBe(TicketState.Missed);
        (await scene.CallRowAsync(called.CallId)).Outcome.ShouldBe(CallOutcome.Missed);
        await scene.SoundAsync();
    }

    [Theory, BothEngines]
    public async Task Nobody_called_nobody_missed(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        (await scene.RefusedAsync(new MarkMissed(), new MarkMissedInput(), scene.Desk1)).ShouldBe("nobody-called");
    }
}
