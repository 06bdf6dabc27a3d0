using System.Globalization;
using System.Net;
using MotCua.App.Acts;
using MotCua.App.People;
using MotCua.App.Rehearsal;
using MotCua.Web.Infrastructure;
using Shouldly;
using Xunit;

namespace MotCua.Web.Tests.Pages.Start;

public sealed class SessionPageTests
{
    private const string Page = "/phien-lam-viec";

    [Fact]
    public async Task Working_prolongs_a_session_and_what_a_page_asks_by_itself_does_not()
    {
        await using var web = await WebStage.OpenAsync();
        await web.SignInAsync(Roles.Receptionist);
        Left(await web.GetAsync("/quay")).ShouldBeInRange(1790, 1800);

        await web.IdleAsync(29);
        var quiet = new HttpRequestMessage(HttpMethod.Get, Page);
        quiet.Headers.Add("Quiet-Refresh", "1");
        var asked = await web.SendAsync(quiet);
        Left(asked).ShouldBeInRange(50, 60);
        (await web.SubmitAsync(asked)).Location.ShouldBe(Page);
        Left(await web.GetAsync(Page)).ShouldBeInRange(1790, 1800);

        await web.IdleAsync();
        (await web.GetAsync(Page)).Location.ShouldBe("/dang-nhap?next=%2Fphien-lam-viec");
    }

    [Fact]
    public async Task A_form_opened_before_the_end_is_taken_after_signing_in_on_another_page()
    {
        await using var web = await WebStage.OpenAsync();
        await web.SignInAsync(Roles.Receptionist);
        var page = await web.GetAsync("/phien-lam-viec");
        await web.IdleAsync();
        (await web.SubmitAsync(page)).Location.ShouldBe("/dang-nhap?next=%2Fphien-lam-viec");
        await web.SignInAsync(Roles.Receptionist);
        (await web.SubmitAsync(page)).Location.ShouldBe(Page);
    }

    [Fact]
    public async Task Other_machines_are_counted_and_signed_out()
    {
        await using var web = await WebStage.OpenAsync();
        await web.Service<Credentials>().SetSecretAsync(SampleCommune.OfficeId, 1, SecretCheck.Hash("con trâu đi trước"), mustChange: false);
        var elsewhere = await web.TrySignInAsync("quantri", "con trâu đi trước");
        await SignInAsync(web);
        var page = await web.GetAsync(Page);
        page.Text.ShouldContain("còn đăng nhập ở 1 máy");
        (await web.SubmitAsync(page with { Path = Page + "?handler=Others" })).Status.ShouldBe(HttpStatusCode.Redirect);
        (await web.Service<SignIns>().FindAsync(elsewhere!.Token, new DateOnly(2026, 12, 1))).ShouldBeNull();
        (await web.GetAsync(Page)).Text.ShouldContain("không đăng nhập ở máy nào khác");
    }

    [Fact]
    public async Task Signing_in_again_ends_the_session_this_browser_had()
    {
        await using var web = await WebStage.OpenAsync();
        await web.Service<Credentials>().SetSecretAsync(SampleCommune.OfficeId, 1, SecretCheck.Hash("con trâu đi trước"), mustChange: false);
        await SignInAsync(web);
        await SignInAsync(web);
        (await web.Stage.Read.NumberAsync("select count(*) as number from sign_ins")).ShouldBe(1);
    }

    private static async Task SignInAsync(WebStage web) => await web.SubmitAsync(await web.GetAsync("/dang-nhap"), ("name", "quantri"), ("secret", "con trâu đi trước"));

    private static int Left(Shown page) => int.Parse(page.Document.QuerySelector("#session")!.GetAttribute("data-left")!, CultureInfo.InvariantCulture);
}
