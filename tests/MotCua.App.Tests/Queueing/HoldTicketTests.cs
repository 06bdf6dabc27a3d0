using MotCua.App.Queueing;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Queueing;

public sealed class HoldTicketTests
{
    [Theory, BothEngines]
    public async Task The_person_is_set_aside_and_the_desk_is_free(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        await scene.TakeAsync();
        var called = await scene.CallAsync();
        await scene.GrantedAsync(new HoldTicket(), new HoldTicketInput(), scene.Desk1);
        (await scene.TicketAsync(called.TicketId)).State.ShouldBe(TicketState.Held);
        (await scene.RefusedAsync(new CallNext(), new CallNextInput(), scene.Desk1)).ShouldBe("nobody-waits");
        await scene.SoundAsync();
    }
}
