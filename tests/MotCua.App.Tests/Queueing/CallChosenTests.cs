using MotCua.App.Queueing;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Queueing;

public sealed class CallChosenTests
{
    [Theory, BothEngines]
    public async Task A_chosen_number_is_called_out_of_order_with_its_reason(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        await scene.TakeAsync();
        var second = await scene.TakeAsync();
        var called = await scene.GrantedAsync(new CallChosen(), new CallChosenInput(second.TicketId, "Chỉ nộp thêm một giấy"), scene.Desk1);

        (called.Number, called.ReasonCode).ShouldBe(("A002", "call-chosen"));
        called.ReasonHash.ShouldNotBeNull();
        (await scene.Stage.Read.NumberAsync("select count(*) as number from remarks")).ShouldBe(1);
        await scene.SoundAsync();
    }

    [Theory, BothEngines]
    public async Task Without_a_reason_or_for_someone_gone_it_is_refused(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        var taken = await scene.TakeAsync();
        (await scene.RefusedAsync(new CallChosen(), new CallChosenInput(taken.TicketId, " "), scene.Desk1)).ShouldBe("reason-missing");
        await scene.GrantedAsync(new LeaveQueue(), new LeaveQueueInput(taken.TicketId));
        (await scene.RefusedAsync(new CallChosen(), new CallChosenInput(taken.TicketId, "x"), scene.Desk1)).ShouldBe("ticket-not-waiting");
    }

    [Theory, BothEngines]
    public async Task Yesterdays_number_is_not_called_today(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        var taken = await scene.TakeAsync();
        scene.Stage.Time.Pass(TimeSpan.FromDays(1));
        (await scene.RefusedAsync(new CallChosen(), new CallChosenInput(taken.TicketId, "x"), scene.Desk1)).ShouldBe("ticket-of-another-day");
    }
}
