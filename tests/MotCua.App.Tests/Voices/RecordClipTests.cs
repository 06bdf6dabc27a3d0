using MotCua.App.Files;
using MotCua.App.Tests.Files;
using MotCua.App.Voices;
using MotCua.Rules.Voices;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Voices;

public sealed class RecordClipTests
{
    public static byte[] Wav { get; } = [.. "RIFF\0\0\0\0WAVEfmt "u8, 1, 2, 3];

    [Theory, BothEngines]
    public async Task A_recording_is_kept_and_the_one_before_it_is_cleared_away(string engine)
    {
        await using var scene = await KeepingScene.OpenAsync(engine);
        var first = await SoundAsync(scene);
        await scene.Results.GrantedAsync(new RecordClip(), new RecordClipInput(Clip.One, first));
        var second = await SoundAsync(scene);
        var recorded = await scene.Results.GrantedAsync(new RecordClip(), new RecordClipInput(Clip.One, second));
        recorded.ReplacedFileId.ShouldBe(first);
        (await VoiceClip.RecordedAsync(scene.Stage.Read, scene.OfficeId)).ShouldBe(new Dictionary<Clip, long> { [Clip.One] = second });
        var file = await scene.FileAsync(second);
        (file.Subject, file.MediaType, file.DossierId, recorded.FileHash).ShouldBe((FileSubject.Voice, "audio/wav", null, Convert.ToHexStringLower(file.Hash)));
        await scene.Results.SoundAsync();

        scene.Stage.Time.Pass(TimeSpan.FromHours(25));
        (await scene.Store.ClearAsync(scene.OfficeId)).ShouldBe(1);
        File.Exists(scene.PathOf(file)).ShouldBeTrue();
        await scene.Results.SoundAsync();
    }

    [Theory, BothEngines]
    public async Task What_is_no_recording_or_no_voice_is_refused(string engine)
    {
        await using var scene = await KeepingScene.OpenAsync(engine);
        (await scene.Results.RefusedAsync(new RecordClip(), new RecordClipInput(Clip.One, await scene.StoredAsync()))).ShouldBe("sound-type-unknown");
        var sound = await SoundAsync(scene);
        (await scene.Results.RefusedAsync(new RecordClip(), new RecordClipInput(Clip.Chime, sound))).ShouldBe("chime-is-no-voice");
        await scene.Results.GrantedAsync(new RecordClip(), new RecordClipInput(Clip.One, sound));
        (await scene.Results.RefusedAsync(new RecordClip(), new RecordClipInput(Clip.Two, sound))).ShouldBe("file-kept-already");
    }

    [Theory]
    [InlineData("RIFF\0\0\0\0WAVEfmt ", "audio/wav")]
    [InlineData("ID3\u0004rest", "audio/mpeg")]
    [InlineData("\u00ff\u00fb\u0090rest", "audio/mpeg")]
    [InlineData("\0\0\0\u0020ftypM4A ", "audio/mp4")]
    [InlineData("RIFF\0\0\0\0WEBPVP8 ", null)]
    [InlineData("%PDF-1.7", null)]
    [InlineData("\u00ff\u00d8\u00ff", null)]
    [InlineData("", null)]
    public void A_recording_is_known_by_its_first_bytes(string start, string? mediaType)
    {
        FileType.OfSound(System.Text.Encoding.Latin1.GetBytes(start)).IsGranted(out var known, out var refusal).ShouldBe(mediaType is not null);
        known.ShouldBe(mediaType);
        refusal?.Code.ShouldBe("sound-type-unknown");
    }

    [Fact]
    public void A_recording_is_a_word_or_two() =>
        (FileType.OfSound(new byte[FileType.LargestSound + 1]).IsGranted(out _, out var refusal) ? null : refusal.Code).ShouldBe("sound-too-long");

    internal static async Task<long> SoundAsync(KeepingScene scene) =>
        (await scene.Store.StoreSoundAsync(scene.Stage.Anyone, Wav)).IsGranted(out var fileId, out var refusal) ? fileId : throw new InvalidOperationException(refusal.ToString());
}
