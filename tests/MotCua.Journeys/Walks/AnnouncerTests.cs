using MotCua.App.Voices;
using MotCua.Rules.Voices;
using Clip = MotCua.Rules.Voices.Clip;

namespace MotCua.Journeys.Walks;

/// <summary>The announcer lends the board a word of the office's own, and takes it back. Recording needs script, so there is no way without.</summary>
public sealed class AnnouncerTests(Chromium chromium, Morning morning)
{
    private static readonly TimeSpan TimeToSayIt = TimeSpan.FromSeconds(2.5);

    [Theory]
    [InlineData(Way.Pointer)]
    [InlineData(Way.Keyboard)]
    public async Task The_board_says_the_word_as_recorded_and_after_removal_as_shipped(Way way)
    {
        await using var house = await House.OpenAsync(chromium, morning);
        var accent = (await VoiceSetting.ReadAsync(house.Read, SampleCommune.OfficeId)).Accent;
        var links = new Links("");
        await using var room = await house.EnterAsync("bang", way, Glass.Board);
        var board = await BoardScreen.TurnOnAsync(room);

        await using var announcer = await house.EnterAsync("xahoi", way);
        await announcer.AllowMicrophoneAsync();
        await board.TakesVoiceAfterAsync(() => RecordAsync(announcer));
        await announcer.GoAsync(links.VoiceClip(Clip.PleaseNumber));
        await announcer.SeeAsync(Words.OwnVoice);
        var own = (await announcer.Main.Locator("audio").GetAttributeAsync("src")).ShouldNotBeNull();

        await using var officer = await house.EnterAsync("tiepnhan3", way);
        var desk = new DeskScreen(officer);
        await desk.SitAtAsync(3);
        await board.HearsAsync(own, () => desk.CallNextAsync());
        await board.HearsAsync(links.Clip(accent, Clip.ToDesk));
        board.Heard.ShouldNotContain(links.Clip(accent, Clip.PleaseNumber));

        await board.TakesVoiceAfterAsync(() => announcer.PressAsync(Words.RemoveClip));
        await announcer.SeeAsync(Words.ShippedVoice);
        await board.HearsAsync(links.Clip(accent, Clip.PleaseNumber), () => officer.PressAsync(Words.Recall));
    }

    /// <summary>The first word of a call, said into the microphone, heard again and kept.</summary>
    private static async Task RecordAsync(Person announcer)
    {
        await announcer.GoAsync(new Links("").Voice);
        await announcer.FollowAsync($"Ghi đoạn tiếp theo: “{ClipWords.Of(Clip.PleaseNumber)}”", announcer.Main);
        await announcer.PressAsync(Words.Record);
        await announcer.SeeAsync(Words.Recording);
        await Task.Delay(TimeToSayIt);
        await announcer.PressAsync(Words.StopRecording);
        await announcer.SeeAsync(Words.HearAndKeep);
        await announcer.PressAsync(Words.HearAgain);
        await announcer.PressAsync(Words.KeepClip);
        await announcer.SeeAsync(Words.Saved);
    }
}
