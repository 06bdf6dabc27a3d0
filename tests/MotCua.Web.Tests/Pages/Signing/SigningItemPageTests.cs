using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Dom;
using MotCua.App.Acts;
using MotCua.App.Dossiers;
using MotCua.App.Results;
using MotCua.Rules.Procedures;
using Shouldly;
using Xunit;

namespace MotCua.Web.Tests.Pages.Signing;

/// <summary>The papers handed in and the draft stand beside each other before a signature.</summary>
public sealed class SigningItemPageTests
{
    private static readonly byte[] Png = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    [Fact]
    public async Task The_signer_sees_scan_and_draft_signs_and_comes_to_the_next_file()
    {
        await using var web = await WithFilesAsync();
        var bare = await web.GetAsync("/ky/1");
        bare.Text.ShouldContain("Chưa lưu bản chụp giấy tờ nào");
        bare.Text.ShouldContain("Chưa lưu bản dự thảo nào");
        bare.Text.ShouldContain("Không có ai chờ trong phòng");

        await web.SignInAsync(Roles.Specialist);
        (await KeepAsync(web, Png, "paper")).Location!.ShouldStartWith("/ho-so/1/tep?saved=");
        (await KeepAsync(web, [.. "%PDF-1.7 dự thảo"u8], "draft")).Status.ShouldBe(HttpStatusCode.Redirect);
        (await web.GetAsync("/ho-so/1")).Text.ShouldContain("Bản chụp (2)");

        await web.SignInAsync(Roles.Signer);
        (await web.GetAsync("/ky")).Document.QuerySelectorAll("td a[href^='/ky/']").Length.ShouldBe(2);
        var item = await web.GetAsync("/ky/1");
        item.Heading.ShouldContain("1/2");
        item.Document.QuerySelector(".scans img")!.GetAttribute("src").ShouldBe("/tep/1/xem");
        item.Document.QuerySelector(".to-sign > section:last-child iframe")!.GetAttribute("src").ShouldBe("/tep/2/xem");
        (item.Document.QuerySelector("[rel=prev]"), item.Document.QuerySelector("[rel=next]")!.GetAttribute("href")).ShouldBe((null, "/ky/2"));
        var sign = Form(item, "sign-result");
        var signed = await web.SubmitAsync(item with { Path = "/viec/sign-result" }, sign, ("medium", "paper"));
        signed.Location!.ShouldStartWith("/ky/2?saved=");
        (await web.GetAsync("/ky/1")).Location.ShouldBe("/ky");
        (await web.GetAsync("/ky/99")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await web.Stage.VerifyAsync()).Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Sending_back_asks_one_reason_and_a_paper_kept_meanwhile_is_told_before_the_signature()
    {
        await using var web = await WithFilesAsync();
        var item = await web.GetAsync("/ky/1");
        var back = Form(item, "send-back");
        back.QuerySelectorAll("textarea, select, input:not([type=hidden])").Length.ShouldBe(1);
        (await web.SubmitAsync(item with { Path = "/viec/send-back" }, back)).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await web.SubmitAsync(item with { Path = "/viec/send-back" }, back, ("reason", "Sai họ tên"))).Location!.ShouldStartWith("/ky/2");

        var second = await web.GetAsync("/ky/2");
        await web.SignInAsync(Roles.Specialist);
        await KeepAsync(web, Png, "paper", 2);
        await web.SignInAsync(Roles.Signer);
        var conflict = await web.SubmitAsync(second with { Path = "/viec/sign-result" }, Form(second, "sign-result"), ("medium", "paper"));
        conflict.Status.ShouldBe(HttpStatusCode.Conflict);
        conflict.Text.ShouldContain("Đã lưu một tệp vào hồ sơ");
    }

    [Fact]
    public async Task What_is_no_scan_is_refused_in_words_and_a_kept_one_is_shown_only_in_our_pages()
    {
        await using var web = await WithFilesAsync();
        await web.SignInAsync(Roles.Receptionist);
        (await KeepAsync(web, [], "paper")).Text.ShouldContain("Chưa có tệp nào");
        (await KeepAsync(web, [.. "MZ virus"u8], "paper")).Text.ShouldContain("Chỉ nhận tệp PDF");
        (await KeepAsync(web, Png, "voice")).Text.ShouldContain("Hãy chọn tệp này là gì");
        (await KeepAsync(web, Png, "paper")).Status.ShouldBe(HttpStatusCode.Redirect);
        (await web.GetAsync("/ho-so/99/tep")).Status.ShouldBe(HttpStatusCode.NotFound);

        web.Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await web.KeyAsync(Roles.Receptionist));
        using var shown = await web.Http.GetAsync(new Uri("/tep/1/xem", UriKind.Relative));
        (shown.Content.Headers.ContentDisposition!.DispositionType, shown.Content.Headers.ContentType!.MediaType).ShouldBe(("inline", "image/png"));
        shown.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("frame-ancestors 'self'");
        web.Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await web.KeyAsync(Roles.Board));
        using var strange = await web.Http.GetAsync(new Uri("/tep/1/xem", UriKind.Relative));
        strange.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    /// <summary>Two certified copies wait for the leader, who is signed in.</summary>
    private static async Task<WebStage> WithFilesAsync()
    {
        var web = await WebStage.OpenAsync();
        for (var file = 1; file <= 2; file++)
        {
            await web.GrantedAsync(new ReceiveDossier(), new ReceiveDossierInput { Procedure = "2.000815", Channel = FilingChannel.Post, People = [new GivenPerson { FullName = "Nguyễn Văn A" }] }, web.Stage.Anyone with { DeskId = null });
            await web.GrantedAsync(new ExamineDossier(), new ExamineDossierInput(file), web.Stage.Anyone with { DeskId = null });
        }

        await web.SignInAsync(Roles.Signer);
        return web;
    }

    private static IElement Form(Shown page, string act) => page.Document.QuerySelector($"main form[action='/viec/{act}']")!;

    private static async Task<Shown> KeepAsync(WebStage web, byte[] content, string subject, long dossierId = 1)
    {
        var page = await web.GetAsync($"/ho-so/{dossierId}/tep");
        using var form = new MultipartFormDataContent();
        foreach (var field in page.Document.QuerySelectorAll("main form input[type=hidden]"))
        {
            form.Add(new StringContent(field.GetAttribute("value")!), field.GetAttribute("name")!);
        }

        form.Add(new StringContent(subject), "subject");
        using var scan = new ByteArrayContent(content);
        form.Add(scan, "scan", "ban-chup");
        return await web.SendAsync(new HttpRequestMessage(HttpMethod.Post, page.Path) { Content = form });
    }
}
