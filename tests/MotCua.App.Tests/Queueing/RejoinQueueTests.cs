using MotCua.App.Queueing;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Queueing;

public sealed class RejoinQueueTests
{
    [Theory, BothEngines]
    public async Task Who_missed_the_call_comes_after_the_next_three(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        var missed = await scene.TakeAsync();
        for (var i = 0; i < 4; i++)
        {
            await scene.TakeAsync();
        }

        await scene.CallAsync();
        await scene.GrantedAsync(new MarkMissed(), new MarkMissedInput(), scene.Desk1);
        await scene.GrantedAsync(new RejoinQueue(), new RejoinQueueInput(missed.TicketId));
        var numbers = new List<string>();
        for (var i = 0; i < 5; i++)
        {
            numbers.Add((await scene.CallAsync()).Number);
            await scene.GrantedAsync(new FinishVisit(), new FinishVisitInput(), scene.Desk1);
        }

        numbers.ShouldBe(["A002", "A003", "A004", "A001", "A005"]);
        await scene.SoundAsync();
    }

    [Theory, BothEngines]
    public async Task Only_a_missed_number_rejoins(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        var taken = await scene.TakeAsync();
        (await scene.RefusedAsync(new RejoinQueue(), new RejoinQueueInput(taken.TicketId))).ShouldBe("ticket-not-missed");
    }
}
