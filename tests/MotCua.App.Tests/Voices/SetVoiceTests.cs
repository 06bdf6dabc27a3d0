using MotCua.App.Tests.Queueing;
using MotCua.App.Voices;
using MotCua.Rules.Voices;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Voices;

public sealed class SetVoiceTests
{
    [Theory, BothEngines]
    public async Task An_office_calls_as_it_chose_last(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        (await ReadAsync(scene)).ShouldSatisfyAllConditions(
            voice => voice.Accent.ShouldBe(Accent.Northern), voice => voice.IsQuietAt(new(12, 0)).ShouldBeFalse(), voice => voice.LastSequence.ShouldBe(0));

        await scene.GrantedAsync(new SetVoice(), new SetVoiceInput(Accent.Central, RegionWords.Northern));
        await scene.GrantedAsync(new SetVoice(), new SetVoiceInput(Accent.Southern, RegionWords.Southern, VoiceSpeed.Slow, "11:30 – 13:00, 17:00-19:00"));
        var voice = await ReadAsync(scene);
        (voice.Accent, voice.Words, voice.Speed, voice.QuietHours).ShouldBe((Accent.Southern, RegionWords.Southern, VoiceSpeed.Slow, "11:30-13:00,17:00-19:00"));
        voice.IsQuietAt(new(11, 29)).ShouldBeFalse();
        voice.IsQuietAt(new(11, 30)).ShouldBeTrue();
        voice.IsQuietAt(new(13, 0)).ShouldBeFalse();
        await scene.SoundAsync();
    }

    [Theory, BothEngines]
    public async Task Quiet_hours_that_cannot_be_are_refused(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        (await scene.RefusedAsync(new SetVoice(), new SetVoiceInput(Accent.Northern, RegionWords.Northern, QuietHours: "13:00-11:30"))).ShouldBe("quiet-hours-backwards");
        (await scene.RefusedAsync(new SetVoice(), new SetVoiceInput(Accent.Northern, RegionWords.Northern, QuietHours: "trưa"))).ShouldBe("sessions-unreadable");
        (await ReadAsync(scene)).LastSequence.ShouldBe(0);
    }

    [Theory, BothEngines]
    public async Task A_board_is_told_that_the_voice_changed_and_says_numbers_in_its_words(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        await scene.TakeAsync();
        await scene.CallAsync(scene.Desk1);
        var board = await BoardAsync(scene);
        (board.Voice, ClipWords.Of(board.Calling[0].Clips)).ShouldBe((0, "xin mời số a một đến quầy số một"));
        board.Calling[0].CalledAt.ShouldBe(scene.Stage.Time.GetUtcNow());
        await scene.GrantedAsync(new SetVoice(), new SetVoiceInput(Accent.Southern, RegionWords.Southern));
        (await BoardAsync(scene)).Voice.ShouldBe((await ReadAsync(scene)).LastSequence);
    }

    private static Task<VoiceSetting> ReadAsync(QueueScene scene) => VoiceSetting.ReadAsync(scene.Stage.Read, scene.Stage.Anyone.OfficeId);

    private static Task<App.Queueing.BoardState> BoardAsync(QueueScene scene) =>
        App.Queueing.BoardState.ReadAsync(scene.Stage.Read, scene.Stage.Anyone.OfficeId, Rules.OfficeTime.Day(Testing.FixedTime.Morning));
}
