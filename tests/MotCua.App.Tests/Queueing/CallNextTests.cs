using MotCua.App.Queueing;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Queueing;

public sealed class CallNextTests
{
    [Theory, BothEngines]
    public async Task The_first_number_is_called_first_and_the_desk_is_busy_then(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        var first = await scene.TakeAsync();
        await scene.TakeAsync();
        var called = await scene.CallAsync();

        (called.TicketId, called.Number, called.DeskNumber, called.ReasonCode).ShouldBe((first.TicketId, "A001", 1, "call-in-turn"));
        (await scene.TicketAsync(first.TicketId)).State.ShouldBe(TicketState.Called);
        (await scene.RefusedAsync(new CallNext(), new CallNextInput(), scene.Desk1)).ShouldBe("desk-busy");
        (await scene.CallAsync(scene.Desk2)).Number.ShouldBe("A002");
        await scene.SoundAsync();
    }

    [Theory, BothEngines]
    public async Task Priority_goes_first_and_after_three_of_them_one_ordinary(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        await scene.TakeAsync();
        for (var i = 0; i < 4; i++)
        {
            await scene.TakeAsync("aged-80");
        }

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
    public async Task Without_a_desk_or_without_anybody_waiting_nothing_is_called(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        (await scene.RefusedAsync(new CallNext(), new CallNextInput(), scene.Stage.Anyone with { DeskId = null })).ShouldBe("no-desk");
        (await scene.RefusedAsync(new CallNext(), new CallNextInput(), scene.Desk1)).ShouldBe("nobody-waits");
    }

    [Theory, BothEngines]
    public async Task Another_lane_is_not_called_unless_it_is_named(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        await scene.TakeAsync(lane: Lane.Scribe);
        (await scene.RefusedAsync(new CallNext(), new CallNextInput(), scene.Desk1)).ShouldBe("nobody-waits");
        (await scene.GrantedAsync(new CallNext(), new CallNextInput([Lane.Scribe]), scene.Desk1)).Number.ShouldBe("V001");
    }

    [Theory, BothEngines]
    public async Task Two_desks_pressing_together_never_get_the_same_number(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        for (var i = 0; i < 40; i++)
        {
            await scene.TakeAsync();
        }

        var numbers = new List<string>();
        for (var i = 0; i < 20; i++)
        {
            var both = await Task.WhenAll(scene.CallAsync(scene.Desk1), scene.CallAsync(scene.Desk2));
            numbers.AddRange(both.Select(called => called.Number));
            await scene.GrantedAsync(new FinishVisit(), new FinishVisitInput(), scene.Desk1);
            await scene.GrantedAsync(new FinishVisit(), new FinishVisitInput(), scene.Desk2);
        }

        numbers.Distinct().Count().ShouldBe(40);
        await scene.SoundAsync();
    }
}
