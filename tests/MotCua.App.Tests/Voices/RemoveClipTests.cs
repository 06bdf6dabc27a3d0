using MotCua.App.Tests.Files;
using MotCua.App.Voices;
using MotCua.Rules.Voices;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Voices;

public sealed class RemoveClipTests
{
    [Theory, BothEngines]
    public async Task A_recording_is_taken_away_and_may_be_made_again(string engine)
    {
        await using var scene = await KeepingScene.OpenAsync(engine);
        (await scene.Results.RefusedAsync(new RemoveClip(), new RemoveClipInput(Clip.Ten))).ShouldBe("clip-not-recorded");
        var sound = await RecordClipTests.SoundAsync(scene);
        await scene.Results.GrantedAsync(new RecordClip(), new RecordClipInput(Clip.Ten, sound));
        await scene.Results.GrantedAsync(new RemoveClip(), new RemoveClipInput(Clip.Ten));
        (await VoiceClip.RecordedAsync(scene.Stage.Read, scene.OfficeId)).ShouldBeEmpty();
        (await scene.Results.RefusedAsync(new RemoveClip(), new RemoveClipInput(Clip.Ten))).ShouldBe("clip-not-recorded");
        (await scene.FileAsync(sound)).KeptAt.ShouldBeNull();
        await scene.Results.SoundAsync();

        await scene.Results.GrantedAsync(new RecordClip(), new RecordClipInput(Clip.Ten, await RecordClipTests.SoundAsync(scene)));
        (await VoiceClip.RecordedAsync(scene.Stage.Read, scene.OfficeId)).Keys.ShouldBe([Clip.Ten]);
        await scene.Results.SoundAsync();
    }
}
