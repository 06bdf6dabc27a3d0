using MotCua.App.Queueing;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Queueing;

public sealed class EndHoldTests
{
    [Theory, BothEngines]
    public async Task A_held_number_comes_back_to_the_front_of_the_same_desk(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        var held = await scene.TakeAsync();
        await scene.TakeAsync("aged-80");
        await scene.GrantedAsync(new CallChosen(), new CallChosenInput(held.TicketId, "x"), scene.Desk1);
        await scene.GrantedAsync(new HoldTicket(), new HoldTicketInput(), scene.Desk1);
        await scene.GrantedAsync(new EndHold(), new EndHoldInput(held.TicketId));
        (await scene.CallAsync()).TicketId.ShouldBe(held.TicketId);
        await scene.SoundAsync();
    }

    [Theory, BothEngines]
    public async Task What_is_not_held_is_not_brought_back(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        var taken = await scene.TakeAsync();
        (await scene.RefusedAsync(new EndHold(), new EndHoldInput(taken.TicketId))).ShouldBe("ticket-not-held");
    }
}
