using MotCua.App.Queueing;
using MotCua.Testing;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Queueing;

public sealed class BoardStateTests
{
    [Theory, BothEngines]
    public async Task The_newest_calls_stand_first_and_go_when_they_end(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        await scene.TakeAsync();
        await scene.TakeAsync();
        await scene.TakeAsync();
        await scene.CallAsync(scene.Desk1);
        var second = await scene.CallAsync(scene.Desk2);

        var board = await OfAsync(scene);
        board.Calling.Select(called => (called.Number, called.Desk)).ShouldBe([("A002", 2), ("A001", 1)]);
        board.Calling[0].Sequence.ShouldBe((await scene.CallRowAsync(second.CallId)).Sequence);
        board.Waiting.ShouldBe(1);
        board.Ready.ShouldBeEmpty();

        await scene.GrantedAsync(new RecallTicket(), new RecallTicketInput(), scene.Desk1);
        var again = (await OfAsync(scene)).Calling[0];
        (again.Number, again.Desk, again.Lane, again.Rung, again.Sequence).ShouldBe(("A001", 1, Lane.Reception, 2, board.Calling[0].Sequence + 1));
        await scene.GrantedAsync(new MarkMissed(), new MarkMissedInput(), scene.Desk1);
        (await OfAsync(scene)).Calling.Select(called => called.Number).ShouldBe(["A002"]);
    }

    private static Task<BoardState> OfAsync(QueueScene scene) => BoardState.ReadAsync(scene.Stage.Read, scene.Stage.Anyone.OfficeId, Rules.OfficeTime.Day(FixedTime.Morning));
}
