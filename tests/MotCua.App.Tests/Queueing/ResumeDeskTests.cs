using MotCua.App.Ledger.Happened;
using MotCua.App.Queueing;
using MotCua.App.Undoing;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Queueing;

public sealed class ResumeDeskTests
{
    [Theory, BothEngines]
    public async Task A_desk_taken_up_again_says_how_long_it_was_paused_and_calls(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        (await scene.RefusedAsync(new ResumeDesk(), new ResumeDeskInput(), scene.Desk1)).ShouldBe("desk-not-paused");
        (await scene.RefusedAsync(new ResumeDesk(), new ResumeDeskInput(), scene.Desk1 with { DeskId = null })).ShouldBe("no-desk");
        await scene.GrantedAsync(new PauseDesk(), new PauseDeskInput(), scene.Desk1);
        scene.Stage.Time.Pass(TimeSpan.FromMinutes(45));
        (await scene.GrantedAsync(new ResumeDesk(), new ResumeDeskInput(), scene.Desk1)).ShouldBe(new DeskResumed(scene.Desk1.DeskId!.Value, 1, 45));
        var taken = await scene.TakeAsync();
        (await scene.CallAsync()).TicketId.ShouldBe(taken.TicketId);
        await scene.SoundAsync();
    }

    [Theory, BothEngines]
    public async Task A_number_taken_back_to_a_paused_desk_is_refused_until_it_works_again(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        await scene.TakeAsync();
        var called = await scene.CallAsync();
        await scene.GrantedAsync(new HoldTicket(), new HoldTicketInput(), scene.Desk1);
        var held = (await scene.TicketAsync(called.TicketId)).LastSequence;
        await scene.GrantedAsync(new PauseDesk(), new PauseDeskInput(), scene.Desk1);
        (await scene.RefusedAsync(new UndoAct(), new UndoActInput(held), scene.Desk1)).ShouldBe("desk-paused");
        await scene.GrantedAsync(new ResumeDesk(), new ResumeDeskInput(), scene.Desk1);
        await scene.GrantedAsync(new UndoAct(), new UndoActInput(held), scene.Desk1);
        (await scene.RefusedAsync(new PauseDesk(), new PauseDeskInput(), scene.Desk1)).ShouldBe("pause-while-serving");
        await scene.SoundAsync();
    }
}
