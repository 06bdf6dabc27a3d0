using System.Net;
using AngleSharp.Dom;
using MotCua.App.Acts;
using MotCua.App.Dossiers;
using MotCua.App.Queueing;
using MotCua.App.Voices;
using MotCua.Rules.Voices;
using Shouldly;
using Xunit;

namespace MotCua.Web.Tests.Pages.Kiosk;

/// <summary>What the kiosk says aloud, and how a slip is answered there.</summary>
public sealed class KioskVoiceTests
{
    [Fact]
    public async Task Each_step_says_its_question_in_the_offices_accent_and_every_clip_is_there()
    {
        await using var web = await WebStage.OpenAsync();
        await web.Stage.DoAsync(new SetVoice(), new SetVoiceInput(Accent.Southern, RegionWords.Southern, VoiceSpeed.Usual, "11:30-13:30"));
        await web.SignInAsync(Roles.Kiosk);
        var home = await web.GetAsync("/lay-so");
        Clips(home).ShouldBe(["southern/take-number"]);
        (Voice(home).GetAttribute("data-waits"), Voice(home).GetAttribute("data-quiet")).ShouldBe(("x", "11:30-13:30"));
        Clips(await web.SubmitAsync(home, ("scan", "không phải thẻ"))).ShouldBe(["southern/not-read"]);

        var ticket = await web.GetAsync((await web.SubmitAsync(await web.GetAsync("/lay-so"))).Location!);
        Clips(ticket).ShouldBe(["southern/your-number", "southern/letter-a", "southern/one", "southern/take-a-seat"]);
        Voice(ticket).GetAttribute("data-waits").ShouldBe("");
        foreach (var clip in Voice(ticket).GetAttribute("data-clips")!.Split(' '))
        {
            (await web.Http.GetAsync(new Uri(clip, UriKind.Relative))).Content.Headers.ContentType!.MediaType.ShouldBe("audio/mpeg");
        }
    }

    [Fact]
    public async Task A_slip_on_the_scanner_tells_where_the_file_stands_and_nobodys_name()
    {
        await using var web = await WebStage.OpenAsync();
        var token = await TokenAsync(web);
        await web.SignInAsync(Roles.Kiosk);
        foreach (var scanned in new[] { token, $"https://songmau.gov.vn/tra-cuu#{token}" })
        {
            var told = await ScanAsync(web, scanned);
            told.Document.QuerySelector(".told")!.TextContent.ShouldBe("Hồ sơ của ông/bà đang được giải quyết.");
            Clips(told).ShouldBe(["northern/file-running"]);
            told.Body.ShouldNotContain("Ánh Tuyết");
        }

        await web.Stage.Gate.UpkeepAsync(web.Stage.Anyone.OfficeId, office => office.State("update dossiers set ready_at = received_at"));
        Clips(await ScanAsync(web, token)).ShouldBe(["northern/file-ready"]);
    }

    [Fact]
    public async Task A_code_alone_is_asked_for_the_year_and_a_wrong_code_and_a_wrong_year_get_the_same_answer()
    {
        await using var web = await WebStage.OpenAsync();
        var code = (await TokenAsync(web))[..MotCua.App.Dossiers.StatusCodes.Length];
        await web.SignInAsync(Roles.Kiosk);
        var asked = await ScanAsync(web, code);
        (asked.Status, Clips(asked).Single()).ShouldBe((HttpStatusCode.OK, "northern/give-year"));
        (await ScanAsync(web, "2222222222")).Status.ShouldBe(HttpStatusCode.OK);

        var form = asked.Document.QuerySelector("#proof")!.Closest("form")!;
        var wrongYear = await web.SubmitAsync(asked, form, ("code", code), ("proof", "1931"));
        var wrongCode = await web.SubmitAsync(asked, form, ("code", "2222222222"), ("proof", "1931"));
        var wrongToken = await ScanAsync(web, code + "2222222222222222");
        foreach (var wrong in new[] { wrongYear, wrongCode, wrongToken })
        {
            (wrong.Status, Clips(wrong).Single()).ShouldBe((HttpStatusCode.UnprocessableEntity, "northern/file-not-found"));
            wrong.Document.QuerySelector("[role=alert] p")!.TextContent.Trim().ShouldBe(wrongYear.Document.QuerySelector("[role=alert] p")!.TextContent.Trim());
            wrong.Document.QuerySelector(".told").ShouldBeNull();
        }
    }

    /// <summary>Scanned into the first screen; the browser sends the same form on, as the answer asks.</summary>
    private static async Task<Shown> ScanAsync(WebStage web, string scanned)
    {
        var home = await web.GetAsync("/lay-so");
        var sent = await web.SubmitAsync(home, ("scan", scanned));
        (sent.Status, sent.Location).ShouldBe((HttpStatusCode.TemporaryRedirect, "/tra-cuu"));
        return await web.SubmitAsync(home with { Path = "/tra-cuu" }, ("scan", scanned));
    }

    private static async Task<string> TokenAsync(WebStage web)
    {
        await web.Stage.DoAsync(new TakeTicket(), new TakeTicketInput());
        var input = new ReceiveDossierInput { Procedure = "2.000815", VisitId = 1, SlipWanted = true, People = [new GivenPerson { FullName = "Nguyễn Thị Ánh Tuyết", Born = "1990" }] };
        var received = await web.GrantedAsync(new ReceiveDossier(), input);
        return await web.Service<MotCua.App.Dossiers.StatusCodes>().TokenAsync(web.Stage.Anyone.OfficeId, received.DossierId!.Value);
    }

    private static IElement Voice(Shown page) => page.Document.GetElementById("again")!;

    private static IEnumerable<string> Clips(Shown page) =>
        Voice(page).GetAttribute("data-clips")!.Split(' ').Select(clip => clip["/tieng/".Length..clip.IndexOf(".mp3", StringComparison.Ordinal)]);
}
