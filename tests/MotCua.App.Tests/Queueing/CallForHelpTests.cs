using MotCua.App.Acts;
using MotCua.App.People;
using MotCua.App.Queueing;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Queueing;

public sealed class CallForHelpTests
{
    [Theory, BothEngines]
    public async Task A_device_has_one_open_call_and_another_has_its_own(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        var called = await scene.GrantedAsync(new CallForHelp(), new CallForHelpInput(), scene.Desk1);
        (await scene.RefusedAsync(new CallForHelp(), new CallForHelpInput(), scene.Desk1)).ShouldBe("help-is-coming");
        (await HelpCall.OpenAsync(scene.Stage.Read, scene.Stage.Anyone.OfficeId)).Select(open => open.HelpId).ShouldBe([called.HelpId]);

        var other = await scene.GrantedAsync(new OpenAccount(), new OpenAccountInput { SignInName = "kiot2", DisplayName = "Ki-ốt 2", Roles = [Roles.Kiosk] });
        (await scene.GrantedAsync(new CallForHelp(), new CallForHelpInput(), scene.Desk1 with { AccountId = other.AccountId })).HelpId.ShouldBe(called.HelpId + 1);
        await scene.SoundAsync();
    }
}
