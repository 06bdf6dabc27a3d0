using MotCua.App.Days;
using MotCua.App.Queueing;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Days;

public sealed class CloseDeskTests
{
    [Theory, BothEngines]
    public async Task A_free_desk_is_closed_and_whoever_waits_for_it_goes_to_any_desk(string engine)
    {
        await using var scene = await DayScene.OpenAsync(engine);
        var queue = scene.Dossiers.Queue;
        await queue.TakeAsync();
        var called = await queue.CallAsync();
        (await scene.RefusedAsync(new CloseDesk(), new CloseDeskInput(), queue.Desk1)).ShouldBe("desk-busy");
        await scene.GrantedAsync(new TransferTicket(), new TransferTicketInput(ToDeskId: queue.Desk1.DeskId), queue.Desk1);
        (await scene.RefusedAsync(new CloseDesk(), new CloseDeskInput(Cash: -1), queue.Desk1)).ShouldBe("desk-turn-unreadable");
        var closed = await scene.GrantedAsync(new CloseDesk(), new CloseDeskInput(50_000, 1), queue.Desk1);
        (closed.TicketsReleased, closed.Cash, closed.Originals).ShouldBe((1, 50_000, 1));
        (await queue.TicketAsync(called.TicketId)).DeskId.ShouldBeNull();
        (await queue.CallAsync(queue.Desk2)).TicketId.ShouldBe(called.TicketId);
        await scene.SoundAsync();
    }
}
