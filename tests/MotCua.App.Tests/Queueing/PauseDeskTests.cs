using MotCua.App.Queueing;
using MotCua.Rules;
using MotCua.Rules.Queueing;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Queueing;

public sealed class PauseDeskTests
{
    [Theory, BothEngines]
    public async Task A_paused_desk_calls_nobody_and_only_a_free_one_is_paused(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        await scene.TakeAsync();
        var called = await scene.CallAsync();
        (await scene.RefusedAsync(new PauseDesk(), new PauseDeskInput(), scene.Desk1)).ShouldBe("pause-while-serving");
        await scene.GrantedAsync(new HoldTicket(), new HoldTicketInput(), scene.Desk1);
        (await scene.GrantedAsync(new PauseDesk(), new PauseDeskInput(), scene.Desk1)).DeskNumber.ShouldBe(1);
        (await scene.RefusedAsync(new PauseDesk(), new PauseDeskInput(), scene.Desk1)).ShouldBe("desk-paused");

        var waiting = await scene.TakeAsync();
        (await scene.RefusedAsync(new CallNext(), new CallNextInput(), scene.Desk1)).ShouldBe("desk-paused");
        (await scene.RefusedAsync(new CallChosen(), new CallChosenInput(waiting.TicketId, "Đi cùng người ốm"), scene.Desk1)).ShouldBe("desk-paused");
        (await scene.TicketAsync(called.TicketId)).State.ShouldBe(TicketState.Held);
        (await scene.CallAsync(scene.Desk2)).TicketId.ShouldBe(waiting.TicketId, "another desk is not touched");
        await scene.SoundAsync();
    }

    [Theory, BothEngines]
    public async Task A_pause_nobody_ended_is_over_the_next_day(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        await scene.GrantedAsync(new PauseDesk(), new PauseDeskInput(), scene.Desk1);
        scene.Stage.Time.Pass(TimeSpan.FromDays(1));
        var taken = await scene.TakeAsync();
        (await scene.CallAsync()).TicketId.ShouldBe(taken.TicketId);
        await scene.SoundAsync();
    }

    [Theory, BothEngines]
    public async Task A_paused_desk_does_not_shorten_the_wait_that_is_foretold(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        foreach (var desk in new[] { scene.Desk1, scene.Desk2 })
        {
            await scene.TakeAsync();
            await scene.CallAsync(desk);
            scene.Stage.Time.Pass(TimeSpan.FromMinutes(8));
            await scene.GrantedAsync(new FinishVisit(), new FinishVisitInput(), desk);
        }

        await scene.TakeAsync();
        var second = await scene.TakeAsync();
        (await ForetoldAsync(scene, second.TicketId)).ShouldBe(4);
        await scene.GrantedAsync(new PauseDesk(), new PauseDeskInput(), scene.Desk2);
        (await ForetoldAsync(scene, second.TicketId)).ShouldBe(8);
        await scene.GrantedAsync(new PauseDesk(), new PauseDeskInput(), scene.Desk1);
        (await ForetoldAsync(scene, second.TicketId)).ShouldBeNull();
        await scene.GrantedAsync(new ResumeDesk(), new ResumeDeskInput(), scene.Desk2);
        (await ForetoldAsync(scene, second.TicketId)).ShouldBe(8);
    }

    private static async Task<int?> ForetoldAsync(QueueScene scene, long ticketId)
    {
        var ticket = await scene.TicketAsync(ticketId);
        var now = scene.Stage.Time.GetUtcNow().ToOffset(OfficeTime.Offset);
        return (await TicketWait.FindAsync(scene.Stage.Read, await scene.TermsAsync(), (scene.Stage.Anyone.OfficeId, now), TicketNumber.Of(ticket.Prefix[0], ticket.Ordinal)))!.Estimate!.Minutes;
    }
}
