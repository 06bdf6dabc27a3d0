using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using MotCua.App.Acts;
using MotCua.App.Voices;
using MotCua.Rules;
using MotCua.Rules.Voices;
using MotCua.Web.Endpoints;
using Shouldly;
using Xunit;

namespace MotCua.Web.Tests.Endpoints;

public sealed class VoicesTests
{
    [Fact]
    public async Task Every_accent_has_every_clip_all_of_them_small_and_kept_by_the_browser()
    {
        await using var web = await WebStage.OpenAsync();
        var size = 0L;
        foreach (var address in Enum.GetValues<Accent>().SelectMany(accent => Enum.GetValues<Clip>().Select(clip => Voices.Address(accent, clip))).Distinct())
        {
            using var clip = await web.Http.GetAsync(address, TestContext.Current.CancellationToken);
            clip.StatusCode.ShouldBe(HttpStatusCode.OK, address);
            (clip.Content.Headers.ContentType!.MediaType, clip.Headers.CacheControl!.ToString()).ShouldBe(("audio/mpeg", "public, max-age=31536000, immutable"));
            var sound = await clip.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
            App.Files.FileType.OfSound(sound).IsGranted(out _, out _).ShouldBeTrue(address);
            size += sound.Length;
        }

        size.ShouldBeLessThan(1 << 19);
        (await web.GetAsync("/tieng/northern/khong-co.mp3")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_board_is_told_every_clip_the_speed_and_the_hours_of_silence()
    {
        await using var web = await WebStage.OpenAsync();
        await web.Stage.DoAsync(new SetVoice(), new SetVoiceInput(Accent.Central, RegionWords.Southern, VoiceSpeed.Slow, "11:30-13:00,17:00-18:00"));
        await web.SignInAsync(Roles.Board);
        using var list = JsonDocument.Parse((await web.GetAsync("/bang/loa")).Body);
        list.RootElement.GetProperty("speed").GetDecimal().ShouldBe(0.9m);
        list.RootElement.GetProperty("quiet").EnumerateArray().Select(hours => hours.GetString()).ShouldBe(["11:30-13:00", "17:00-18:00"]);
        var clips = list.RootElement.GetProperty("clips");
        clips.EnumerateObject().Select(clip => clip.Name).ShouldBe(Enum.GetValues<Clip>().Select(Code.Of));
        clips.GetProperty("ten").GetString().ShouldStartWith("/tieng/central/ten.mp3?v=");
    }

    [Fact]
    public async Task The_list_and_the_announcers_voice_are_for_boards_and_no_scan_is_heard()
    {
        await using var web = await WebStage.OpenAsync();
        (await web.GetAsync("/bang/loa")).Status.ShouldBe(HttpStatusCode.Unauthorized);
        (await web.GetAsync("/tieng-ghi/1")).Status.ShouldBe(HttpStatusCode.Unauthorized);
        await web.SignInAsync(Roles.Kiosk);
        (await web.GetAsync("/bang/loa")).Status.ShouldBe(HttpStatusCode.Forbidden);

        using var scan = new HttpRequestMessage(HttpMethod.Post, "/api/v1/files") { Content = new ByteArrayContent([.. "%PDF-1.7 a scan"u8]) };
        scan.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await web.KeyAsync(Roles.Receptionist));
        using var stored = await web.Http.SendAsync(scan, TestContext.Current.CancellationToken);
        stored.StatusCode.ShouldBe(HttpStatusCode.OK);
        await web.SignInAsync(Roles.Board);
        (await web.GetAsync("/tieng-ghi/1")).Status.ShouldBe(HttpStatusCode.NotFound);
    }
}
