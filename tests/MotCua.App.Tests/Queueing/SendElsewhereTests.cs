using MotCua.App.Queueing;
using MotCua.Rules.Procedures;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Queueing;

public sealed class SendElsewhereTests
{
    [Theory, BothEngines]
    public async Task The_visit_ends_at_a_desk_that_is_not_ours(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        await scene.TakeAsync();
        var called = await scene.CallAsync();
        await scene.GrantedAsync(new SendElsewhere(), new SendElsewhereInput(Receiver.Police), scene.Desk1);
        (await scene.VisitAsync(called.VisitId)).ClosedAt.ShouldNotBeNull();
        await scene.SoundAsync();
    }

    [Theory, BothEngines]
    public async Task Our_own_matters_are_not_sent_away(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        await scene.TakeAsync();
        await scene.CallAsync();
        (await scene.RefusedAsync(new SendElsewhere(), new SendElsewhereInput(Receiver.Centre), scene.Desk1)).ShouldBe("receiver-is-ours");
    }
}
