using MotCua.App.Queueing;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Queueing;

public sealed class LeaveQueueTests
{
    [Theory, BothEngines]
    public async Task Who_goes_home_leaves_the_number_used_and_the_visit_closed(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        var taken = await scene.TakeAsync();
        await scene.GrantedAsync(new LeaveQueue(), new LeaveQueueInput(taken.TicketId));
        (await scene.TicketAsync(taken.TicketId)).State.ShouldBe(TicketState.Left);
        (await scene.VisitAsync(taken.VisitId)).ClosedAt.ShouldNotBeNull();
        (await scene.RefusedAsync(new LeaveQueue(), new LeaveQueueInput(taken.TicketId))).ShouldBe("ticket-not-waiting");
        await scene.SoundAsync();
    }
}
