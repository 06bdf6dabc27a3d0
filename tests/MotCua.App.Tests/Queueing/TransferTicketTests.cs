using MotCua.App.Queueing;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Queueing;

public sealed class TransferTicketTests
{
    [Theory, BothEngines]
    public async Task The_number_and_the_first_time_stay_and_only_the_other_desk_may_call(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        await scene.TakeAsync();
        var called = await scene.CallAsync();
        var before = await scene.TicketAsync(called.TicketId);
        await scene.GrantedAsync(new TransferTicket(), new TransferTicketInput(ToDeskId: scene.Desk2.DeskId), scene.Desk1);
        (await scene.RefusedAsync(new CallNext(), new CallNextInput(), scene.Desk1)).ShouldBe("nobody-waits");
        var again = await scene.CallAsync(scene.Desk2);
        (again.Number, (await scene.TicketAsync(called.TicketId)).TakenAt).ShouldBe((called.Number, before.TakenAt));
        await scene.SoundAsync();
    }

    [Theory, BothEngines]
    public async Task A_number_called_yesterday_goes_back_into_no_line_but_its_visit_can_end(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        await scene.TakeAsync();
        await scene.CallAsync();
        scene.Stage.Time.Pass(TimeSpan.FromDays(1));
        (await scene.RefusedAsync(new TransferTicket(), new TransferTicketInput(ToDeskId: scene.Desk2.DeskId), scene.Desk1)).ShouldBe("called-on-another-day");
        (await scene.RefusedAsync(new HoldTicket(), new HoldTicketInput(), scene.Desk1)).ShouldBe("called-on-another-day");
        await scene.GrantedAsync(new FinishVisit(), new FinishVisitInput(), scene.Desk1);
        await scene.SoundAsync();
    }

    [Theory, BothEngines]
    public async Task To_another_lane_it_waits_for_whoever_serves_it(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        await scene.TakeAsync();
        await scene.CallAsync();
        await scene.GrantedAsync(new TransferTicket(), new TransferTicketInput(Lane.Scribe), scene.Desk1);
        (await scene.GrantedAsync(new CallNext(), new CallNextInput([Lane.Scribe]), scene.Desk2)).Number.ShouldBe("A001");
    }
}
