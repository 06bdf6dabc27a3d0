using MotCua.App.Acts;
using MotCua.App.Days;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Days;

public sealed class ConfirmHandOverTests
{
    [Theory, BothEngines]
    public async Task Only_who_takes_the_desk_confirms_and_only_the_same_count(string engine)
    {
        await using var scene = await DayScene.OpenAsync(engine);
        var queue = scene.Dossiers.Queue;
        var next = scene.Stage.Anyone with { AccountId = await queue.PersonAsync("cachieu", Roles.Receptionist) };
        var handed = await scene.GrantedAsync(new HandOverDesk(), new HandOverDeskInput(next.AccountId, 30_000, 2), queue.Desk1);
        var count = new ConfirmHandOverInput(handed.DeskTurnId, 30_000, 2);
        (await scene.RefusedAsync(new CloseDesk(), new CloseDeskInput(), queue.Desk1)).ShouldBe("desk-turn-open");
        (await scene.RefusedAsync(new ConfirmHandOver(), count, scene.Second)).ShouldBe("desk-turn-of-another");
        (await scene.RefusedAsync(new ConfirmHandOver(), count with { Cash = 29_000 }, next)).ShouldBe("desk-turn-differs");
        await scene.DayOpenedAsync();
        (await scene.RefusedAsync(new CloseDay(), new CloseDayInput())).ShouldBe("day-problems-left");
        await scene.GrantedAsync(new ConfirmHandOver(), count, next);
        (await scene.RefusedAsync(new ConfirmHandOver(), count, next)).ShouldBe("desk-turn-confirmed");
        await scene.GrantedAsync(new CloseDay(), new CloseDayInput());
        await scene.SoundAsync();
    }
}
