using System.Net;
using System.Net.Http.Headers;
using System.Text;
using MotCua.App.Acts;
using MotCua.App.Offices;
using MotCua.App.Queueing;
using Shouldly;
using Xunit;

namespace MotCua.Web.Tests.Pages.Shared;

/// <summary>What every page carries around its own.</summary>
public sealed class ShellTests
{
    [Fact]
    public async Task A_form_without_its_token_is_answered_with_a_sentence_and_not_with_an_empty_page()
    {
        await using var web = await WebStage.OpenAsync();
        var stale = await web.SubmitAsync(await web.GetAsync("/danh-gia"), ("form_token", ""));
        stale.Status.ShouldBe(HttpStatusCode.BadRequest);
        stale.Heading.ShouldStartWith("Chưa ghi được gì: trang này đã cũ");
    }

    [Fact]
    public async Task What_is_sent_to_a_page_that_only_shows_is_answered_with_a_sentence()
    {
        await using var web = await WebStage.OpenAsync();
        var page = await web.GetAsync("/danh-gia");
        var token = page.Document.QuerySelector("[name=form_token]")!.GetAttribute("value")!;
        using var content = new FormUrlEncodedContent([KeyValuePair.Create("form_token", token)]);
        var shown = await web.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/thu-tuc/2.000815") { Content = content });
        shown.Status.ShouldBe(HttpStatusCode.MethodNotAllowed);
        shown.Heading.ShouldStartWith("Trang này chỉ để xem");
    }

    [Theory]
    [InlineData("application/x-www-form-urlencoded", "a=1&", 2000)]
    [InlineData("multipart/form-data; boundary=b", "--b\r\nContent-Disposition: form-data; name=\"x\"\r\n\r\nx", 1)]
    public async Task A_form_sent_along_with_a_question_is_not_read(string type, string text, int times)
    {
        await using var web = await WebStage.OpenAsync();
        await web.SignInAsync(Roles.CentreHead);
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(text, times))));
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        (await web.SendAsync(new HttpRequestMessage(HttpMethod.Get, "/viec/open-day") { Content = content })).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_language_switch_keeps_the_page_and_its_query_and_lasts()
    {
        await using var web = await WebStage.OpenAsync();
        var vietnamese = await web.GetAsync("/dang-nhap?next=%2Fquay");
        var link = vietnamese.Document.QuerySelector("a.language")!;
        link.GetAttribute("href").ShouldBe("/dang-nhap?next=%2Fquay&lang=en");

        (await web.GetAsync(link.GetAttribute("href")!)).Heading.ShouldBe("Sign in");
        (await web.GetAsync("/dang-nhap")).Heading.ShouldBe("Sign in");
    }

    [Fact]
    public async Task The_size_of_text_and_its_contrast_are_switched_by_links_and_last()
    {
        await using var web = await WebStage.OpenAsync();
        var usual = await web.GetAsync("/dang-nhap?next=%2Fquay");
        usual.Document.DocumentElement.ClassName.ShouldBe("rehearsal");
        var larger = usual.Document.QuerySelector(".look a[aria-label='A++: Chữ rất lớn']")!.GetAttribute("href")!;
        larger.ShouldBe("/dang-nhap?next=%2Fquay&co-chu=largest");

        var contrast = (await web.GetAsync(larger)).Document.QuerySelectorAll(".look a")[^1].GetAttribute("href")!;
        contrast.ShouldBe("/dang-nhap?next=%2Fquay&tuong-phan=cao");
        (await web.GetAsync(contrast)).Document.DocumentElement.ClassName.ShouldBe("rehearsal text-largest high-contrast");
        (await web.GetAsync("/thu-tuc")).Document.DocumentElement.ClassName.ShouldBe("rehearsal text-largest high-contrast");
        (await web.GetAsync("/thu-tuc?co-chu=%3Cb%3E&tuong-phan=x")).Document.DocumentElement.ClassName.ShouldBe("rehearsal");
    }

    [Fact]
    public async Task After_an_act_the_next_page_says_what_was_saved_to_the_one_who_did_it_only()
    {
        await using var web = await WebStage.OpenAsync();
        await web.Stage.DoAsync(new RegisterDesk(), new RegisterDeskInput(1, "Tiếp nhận 1"));
        await web.Stage.DoAsync(new TakeTicket(), new TakeTicketInput());
        await web.SignInAsync(Roles.Receptionist);
        var called = await web.SitAndCallAsync();

        var page = await web.GetAsync(called.Location!);
        page.Document.QuerySelector(".saved p")!.TextContent.ShouldBe("Đã lưu 08:00: Đã mời số A001 đến quầy 1.");
        page.Document.QuerySelector("header .me span")!.TextContent.ShouldBe("Quầy 1");
        await web.SignInAsync(Roles.Receptionist);
        (await web.GetAsync(called.Location!)).Document.QuerySelector(".saved p").ShouldBeNull();
    }
}
