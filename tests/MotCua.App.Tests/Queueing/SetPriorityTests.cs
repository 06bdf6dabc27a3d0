using MotCua.App.Queueing;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Queueing;

public sealed class SetPriorityTests
{
    [Theory, BothEngines]
    public async Task A_reason_from_the_list_moves_the_number_forward(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        await scene.TakeAsync();
        var second = await scene.TakeAsync();
        var set = await scene.GrantedAsync(new SetPriority(), new SetPriorityInput(second.TicketId, "pregnant", "Thấy tại quầy"));
        (set.FormerPriority, set.Priority).ShouldBe(("none", "pregnant"));
        (await scene.CallAsync()).Number.ShouldBe("A002");
        await scene.SoundAsync();
    }

    [Theory, BothEngines]
    public async Task An_unknown_reason_or_none_in_words_is_refused(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        var taken = await scene.TakeAsync();
        (await scene.RefusedAsync(new SetPriority(), new SetPriorityInput(taken.TicketId, "friend", "x"))).ShouldBe("priority-unknown");
        (await scene.RefusedAsync(new SetPriority(), new SetPriorityInput(taken.TicketId, "pregnant", ""))).ShouldBe("reason-missing");
    }
}
