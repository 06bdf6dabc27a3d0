using System.Net;
using MotCua.App.Acts;
using MotCua.App.Voices;
using MotCua.Rules;
using MotCua.Rules.Voices;
using Shouldly;
using Xunit;

namespace MotCua.Web.Tests.Pages.Voices;

public sealed class VoicePageTests
{
    private const string Page = "/loa";

    private static readonly byte[] Wav = [.. "RIFF\0\0\0\0WAVEfmt "u8, 1, 2, 3];

    [Fact]
    public async Task It_is_not_for_the_counter()
    {
        await using var web = await WebStage.OpenAsync();
        (await web.GetAsync(Page)).Location.ShouldStartWith("/dang-nhap");
        await web.SignInAsync(Roles.Receptionist);
        (await web.GetAsync(Page)).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await web.GetAsync("/loa/one")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Every_clip_that_is_needed_is_listed_and_can_be_heard()
    {
        await using var web = await WebStage.OpenAsync();
        await web.SignInAsync(Roles.Announcer);
        var page = await web.GetAsync(Page);
        page.Text.ShouldContain("đã tự ghi 0 trong 30 đoạn");
        page.Text.ShouldContain("“xin mời số a một trăm linh năm đến quầy số ba nhận kết quả”");
        var heard = page.Document.QuerySelectorAll("audio").Select(audio => audio.GetAttribute("src")!).ToList();
        heard.Count.ShouldBe(30);
        foreach (var address in heard)
        {
            (await web.GetAsync(address)).Status.ShouldBe(HttpStatusCode.OK, address);
        }
    }

    [Fact]
    public async Task The_way_of_calling_is_chosen_and_what_cannot_be_is_told_with_everything_typed()
    {
        await using var web = await WebStage.OpenAsync();
        await web.SignInAsync(Roles.Clerk);
        var page = await web.GetAsync(Page);
        var refused = await web.SubmitAsync(page with { Path = "/viec/set-voice" }, ("quiet_hours", "13:00-11:00"));
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Text.ShouldContain("bắt đầu trước khi kết thúc");
        (await web.SubmitAsync(page with { Path = "/viec/set-voice" }, ("accent", "southern"), ("words", "southern"), ("speed", "slow"), ("quiet_hours", "11:30-13:00"))).Location.ShouldStartWith("/loa?saved=");
        var chosen = await web.GetAsync(Page);
        chosen.Document.QuerySelector("input[name=quiet_hours]")!.GetAttribute("value").ShouldBe("11:30-13:00");
        chosen.Text.ShouldContain("một trăm lẻ năm");
        chosen.Document.QuerySelectorAll("audio")[0].GetAttribute("src").ShouldStartWith("/tieng/southern/");
        chosen.Document.QuerySelector("a[href='/loa/over-zero']").ShouldBeNull();
    }

    [Fact]
    public async Task The_announcer_records_the_next_clip_hears_it_and_takes_it_away()
    {
        await using var web = await WebStage.OpenAsync();
        await web.SignInAsync(Roles.Announcer);
        var first = await web.GetAsync("/loa/please-number");
        first.Heading.ShouldBe("“xin mời số”");
        var saved = await SendAsync(web, first, Wav);
        saved.Status.ShouldBe(HttpStatusCode.Redirect);
        saved.Location.ShouldStartWith("/loa/to-desk?saved=");

        var recorded = await web.GetAsync("/loa/please-number");
        recorded.Text.ShouldContain("giọng của đơn vị");
        var own = recorded.Document.QuerySelector("audio")!.GetAttribute("src")!;
        own.ShouldStartWith("/tieng-ghi/");
        (await web.GetAsync(own)).Body.ShouldStartWith("RIFF");
        (await web.GetAsync("/bang/loa")).Body.ShouldContain($"\"please-number\":\"{own}\"");
        (await web.GetAsync(Page)).Text.ShouldContain("đã tự ghi 1 trong 30 đoạn");

        var removal = recorded.Document.QuerySelector("form[action='/viec/remove-clip']")!;
        (await web.SubmitAsync(recorded with { Path = "/viec/remove-clip" }, removal)).Location.ShouldStartWith("/loa/please-number?saved=");
        (await web.GetAsync("/bang/loa")).Body.ShouldContain("\"please-number\":\"/tieng/northern/please-number.mp3");
        (await web.GetAsync(own)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await web.Stage.VerifyAsync()).Violations.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("%PDF-1.7", "Chỉ nhận tệp WAV, MP3 hoặc M4A")]
    [InlineData("", "Chưa có đoạn ghi âm nào")]
    public async Task Garbage_is_refused_in_plain_words(string content, string said)
    {
        await using var web = await WebStage.OpenAsync();
        await web.SignInAsync(Roles.Announcer);
        var refused = await SendAsync(web, await web.GetAsync("/loa/one"), System.Text.Encoding.Latin1.GetBytes(content));
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Text.ShouldContain(said);
        refused.Text.ShouldContain("giọng có sẵn");
    }

    [Fact]
    public async Task A_file_too_large_is_told_so_and_only_the_announcer_records()
    {
        await using var web = await WebStage.OpenAsync();
        await web.SignInAsync(Roles.Announcer);
        var page = await web.GetAsync("/loa/one");
        (await SendAsync(web, page, [.. Wav, .. new byte[3 << 20]])).Text.ShouldContain("lớn hơn 512 kB");
        (await web.GetAsync("/loa/khong-co")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await web.GetAsync("/loa/chime")).Status.ShouldBe(HttpStatusCode.NotFound);
        await web.SignInAsync(Roles.Clerk);
        var seen = await web.GetAsync("/loa/one");
        seen.Document.QuerySelector("input[type=file]").ShouldBeNull();
        (await SendAsync(web, (await web.GetAsync(Page)) with { Path = "/loa/one" }, Wav)).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await web.Stage.Read.NumberAsync("select count(*) as number from kept_files")).ShouldBe(0);
    }

    [Fact]
    public void What_is_spoken_into_the_shipped_clips_is_what_the_rules_say()
    {
        var words = HouseRules.Reading.Repository.Get("src/MotCua.Web/Voices/words.csv").Text.Trim().Split('\n').Skip(1);
        words.ShouldBe(ClipWords.Spoken.Select(clip => $"{Code.Of(clip)},{ClipWords.Of(clip)}"));
    }

    [Fact]
    public void What_the_kiosk_says_is_what_was_spoken_and_each_sentence_is_there_in_every_accent()
    {
        var words = HouseRules.Reading.Repository.Get("src/MotCua.Web/Voices/kiosk.csv").Text.Trim().Split('\n').Skip(1);
        words.ShouldBe(Enum.GetValues<KioskClip>().Select(clip => $"{Code.Of(clip)},{KioskWords.Of(clip)}"));
        foreach (var accent in Enum.GetValues<Accent>())
        {
            Enum.GetValues<KioskClip>().Select(clip => MotCua.Web.Endpoints.Voices.Address(accent, clip)).ShouldBeUnique();
        }
    }

    /// <summary>Sends a file with the form that the page shows for it.</summary>
    private static Task<Shown> SendAsync(WebStage web, Shown page, byte[] content)
    {
        var form = page.Document.QuerySelector("#upload") ?? page.Document.QuerySelector("main form")!;
        var body = new MultipartFormDataContent { { new ByteArrayContent(content), "sound", "doan-tieng" } };
        foreach (var field in form.QuerySelectorAll("input[type=hidden]"))
        {
            body.Add(new StringContent(field.GetAttribute("value")!), field.GetAttribute("name")!);
        }

        return web.SendAsync(new HttpRequestMessage(HttpMethod.Post, page.Path) { Content = body });
    }
}
