using System.Net;
using AngleSharp.Html.Dom;
using MotCua.App.Acts;
using MotCua.App.Rehearsal;
using Shouldly;
using Xunit;

namespace MotCua.Web.Tests.Pages.SignIn;

public sealed class SignInPageTests
{
    [Fact]
    public async Task A_wrong_secret_is_refused_and_the_name_stays()
    {
        await using var web = await WebStage.OpenAsync();
        var refused = await web.SubmitAsync(await web.GetAsync("/dang-nhap"), ("name", "tiepnhan1"), ("secret", "sai"));
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Text.ShouldContain("Tên đăng nhập hoặc mật khẩu không đúng.");
        ((IHtmlInputElement)refused.Document.QuerySelector("#name")!).Value.ShouldBe("tiepnhan1");
    }

    [Fact]
    public async Task A_rehearsal_office_shows_the_codes_of_its_cast()
    {
        await using var web = await WebStage.OpenAsync();
        var page = await web.GetAsync("/dang-nhap");
        page.Document.QuerySelectorAll("tbody tr").Length.ShouldBe(Cast.Members.Count);
        page.Document.QuerySelector(".rehearsal-note").ShouldNotBeNull();
    }

    [Fact]
    public async Task Signing_out_ends_the_session_on_the_server()
    {
        await using var web = await WebStage.OpenAsync();
        await web.SignInAsync(Roles.Receptionist);
        var page = await web.GetAsync("/ban-lam-viec");
        var form = (IHtmlFormElement)page.Document.QuerySelector("header form")!;
        var token = ((IHtmlInputElement)form.Elements["form_token"]!).Value;
        var left = await web.SendAsync(new HttpRequestMessage(HttpMethod.Post, form.GetAttribute("action")) { Content = new FormUrlEncodedContent([new("form_token", token)]) });

        left.Location.ShouldBe("/dang-nhap");
        (await web.Stage.Read.NumberAsync("select count(*) as number from sign_ins")).ShouldBe(0);
        (await web.GetAsync("/ban-lam-viec")).Status.ShouldBe(HttpStatusCode.Redirect);
    }
}
