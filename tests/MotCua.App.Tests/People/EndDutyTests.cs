using MotCua.App.Acts;
using MotCua.App.People;
using MotCua.App.Tests.Queueing;
using MotCua.Testing;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.People;

public sealed class EndDutyTests
{
    private static readonly DateOnly Today = new(2026, 12, 1);

    [Theory, BothEngines]
    public async Task A_duty_ends_at_once_or_on_a_later_day(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        var account = await scene.PersonAsync("lan", Roles.Receptionist);
        var duty = await scene.GrantedAsync(new GiveDuty(), new GiveDutyInput { AccountId = account, Role = Roles.Signer });

        (await scene.GrantedAsync(new EndDuty(), new EndDutyInput(duty.DutyId, Today.AddDays(3)))).UntilOn.ShouldBe(Today.AddDays(3));
        (await scene.GrantedAsync(new EndDuty(), new EndDutyInput(duty.DutyId))).UntilOn.ShouldBe(Today.AddDays(-1));
        (await scene.RefusedAsync(new EndDuty(), new EndDutyInput(duty.DutyId))).ShouldBe("duty-over");
        await scene.SoundAsync();
    }

    [Theory, BothEngines]
    public async Task Somebody_always_administers(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        (await scene.RefusedAsync(new EndDuty(), new EndDutyInput(1))).ShouldBe("last-administrator");
        var second = await scene.PersonAsync("lan", Roles.Administrator);
        await scene.GrantedAsync(new EndDuty(), new EndDutyInput(1));
        (await scene.RefusedAsync(new EndAccount(), new EndAccountInput(second))).ShouldBe("last-administrator");
        await scene.SoundAsync();
    }

    [Fact]
    public async Task No_duty_ends_in_the_past()
    {
        await using var scene = await QueueScene.OpenAsync(Engines.Sqlite);
        (await scene.RefusedAsync(new EndDuty(), new EndDutyInput(1, Today.AddDays(-2)))).ShouldBe("duty-days");
    }
}
