using MotCua.App.Acts;
using MotCua.App.Days;
using MotCua.App.People;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Days;

public sealed class HandOverDeskTests
{
    [Theory, BothEngines]
    public async Task The_desk_goes_to_somebody_who_works_today_and_what_was_named_can_be_named_again(string engine)
    {
        await using var scene = await DayScene.OpenAsync(engine);
        var queue = scene.Dossiers.Queue;
        var next = await queue.PersonAsync("cachieu", Roles.Receptionist);
        (await scene.RefusedAsync(new HandOverDesk(), new HandOverDeskInput(scene.Second.AccountId), queue.Desk1)).ShouldBe("nobody-takes-over");
        (await scene.RefusedAsync(new HandOverDesk(), new HandOverDeskInput(queue.Desk1.AccountId), queue.Desk1)).ShouldBe("nobody-takes-over");
        (await scene.RefusedAsync(new HandOverDesk(), new HandOverDeskInput(next, Originals: -1), queue.Desk1)).ShouldBe("desk-turn-unreadable");
        await queue.TakeAsync();
        await queue.CallAsync();
        var handed = await scene.GrantedAsync(new HandOverDesk(), new HandOverDeskInput(next, 30_000), queue.Desk1);
        (handed.Tickets, handed.Cash).ShouldBe((1, 30_000));
        var again = await scene.GrantedAsync(new HandOverDesk(), new HandOverDeskInput(next, 35_000, 2), queue.Desk1);
        again.DeskTurnId.ShouldBe(handed.DeskTurnId);
        (await scene.RefusedAsync(new HandOverDesk(), new HandOverDeskInput(next), queue.Desk1 with { AccountId = scene.Second.AccountId })).ShouldBe("desk-turn-open");
        await scene.SoundAsync();
    }

    [Theory, BothEngines]
    public async Task Somebody_away_takes_no_desk(string engine)
    {
        await using var scene = await DayScene.OpenAsync(engine);
        var next = await scene.Dossiers.Queue.PersonAsync("cachieu", Roles.Receptionist);
        await scene.GrantedAsync(new MarkAway(), new MarkAwayInput(next));
        (await scene.RefusedAsync(new HandOverDesk(), new HandOverDeskInput(next), scene.Dossiers.Queue.Desk1)).ShouldBe("nobody-takes-over");
        await scene.SoundAsync();
    }
}
