using MotCua.App.Queueing;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Queueing;

public sealed class RecallTicketTests
{
    [Theory, BothEngines]
    public async Task The_same_call_rings_again(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        await scene.TakeAsync();
        var called = await scene.CallAsync();
        (await scene.GrantedAsync(new RecallTicket(), new RecallTicketInput(), scene.Desk1)).Rung.ShouldBe(2);
        (await scene.CallRowAsync(called.CallId)).Rung.ShouldBe(2);
        await scene.SoundAsync();
    }

    [Theory, BothEngines]
    public async Task A_desk_that_has_called_nobody_rings_nobody(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        (await scene.RefusedAsync(new RecallTicket(), new RecallTicketInput(), scene.Desk1)).ShouldBe("nobody-called");
    }
}
