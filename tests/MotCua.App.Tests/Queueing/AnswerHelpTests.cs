using MotCua.App.Queueing;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Queueing;

public sealed class AnswerHelpTests
{
    [Theory, BothEngines]
    public async Task A_call_is_open_until_one_person_goes(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        var called = await scene.GrantedAsync(new CallForHelp(), new CallForHelpInput(), scene.Desk1);
        scene.Stage.Time.Pass(TimeSpan.FromSeconds(40));
        (await scene.GrantedAsync(new AnswerHelp(), new AnswerHelpInput(called.HelpId), scene.Desk2)).Seconds.ShouldBe(40);

        (await HelpCall.OpenAsync(scene.Stage.Read, scene.Stage.Anyone.OfficeId)).ShouldBeEmpty();
        (await scene.RefusedAsync(new AnswerHelp(), new AnswerHelpInput(called.HelpId), scene.Desk1)).ShouldBe("help-answered");
        (await scene.GrantedAsync(new CallForHelp(), new CallForHelpInput(), scene.Desk1)).HelpId.ShouldBe(called.HelpId + 1);
        await scene.SoundAsync();
    }
}
