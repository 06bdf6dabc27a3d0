using System.Net;
using MotCua.App.Acts;
using MotCua.App.Offices;
using MotCua.App.People;
using MotCua.App.Rehearsal;
using MotCua.Rules.People;
using MotCua.Web.Infrastructure;
using Shouldly;
using Xunit;

namespace MotCua.Web.Tests.Pages.Start;

public sealed class SecondFactorPageTests
{
    private const string Page = "/mat-khau/ma-hai-buoc";
    private const string Secret = "con trâu đi trước";

    [Fact]
    public async Task It_is_turned_on_with_the_password_and_a_first_code_and_others_signed_in_are_no_longer()
    {
        await using var web = await SignedInAsync();
        var wrong = await web.SubmitAsync((await web.GetAsync(Page)) with { Path = Page + "?handler=Start" }, ("present", "sai"));
        (wrong.Status, wrong.Document.QuerySelector("#present-error")!.TextContent).ShouldBe((HttpStatusCode.UnprocessableEntity, "Mật khẩu hiện tại không đúng. Hãy kiểm tra bộ gõ tiếng Việt và thử lại."));

        var shown = await StartAsync(web);
        var factor = await FactorAsync(web);
        shown.Text.ShouldContain(TimeCode.Spelled(factor.Secret));
        shown.Document.QuerySelector("svg.qr").ShouldNotBeNull();
        (await web.SubmitAsync(shown with { Path = Page + "?handler=Confirm" }, ("code", TimeCode.Of(factor.Secret, 1)))).Text.ShouldContain("Mã không đúng");

        var elsewhere = await web.TrySignInAsync("quantri", Secret);
        (await web.SubmitAsync(shown with { Path = Page + "?handler=Confirm" }, ("code", Code(factor)))).Location.ShouldBe(Page);
        (await web.GetAsync(Page)).Text.ShouldContain("Mã hai bước đang bật");
        (await web.Service<SignIns>().FindAsync(elsewhere!.Token, new DateOnly(2026, 12, 1))).ShouldBeNull();
    }

    [Fact]
    public async Task Signing_in_then_asks_for_a_code_that_counts_once()
    {
        await using var web = await TurnedOnAsync();
        var factor = await FactorAsync(web);
        var asked = await SignInAsync(web);
        asked.Location.ShouldBe("/dang-nhap/ma?next=%2Fban-lam-viec");
        (await web.GetAsync("/ban-lam-viec")).Location.ShouldBe("/dang-nhap?next=%2Fban-lam-viec");

        var page = await web.GetAsync(asked.Location!);
        var used = await web.SubmitAsync(page, ("code", TimeCode.Of(factor.Secret, factor.LastStep)));
        (used.Status, used.Document.QuerySelector("#code-error")!.TextContent).ShouldBe((HttpStatusCode.UnprocessableEntity, "Mã không đúng hoặc đã dùng rồi. Hãy chờ ứng dụng hiện mã mới rồi nhập sáu chữ số đó."));
        (await web.SubmitAsync(used, ("code", TimeCode.Of(factor.Secret, factor.LastStep + 1)))).Location.ShouldBe("/ban-lam-viec");
        (await web.GetAsync("/ban-lam-viec")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Without_a_password_no_code_is_asked()
    {
        await using var web = await WebStage.OpenAsync();
        (await web.GetAsync("/dang-nhap/ma")).Location.ShouldBe("/dang-nhap");
    }

    [Fact]
    public async Task It_is_turned_off_with_a_code()
    {
        await using var web = await TurnedOnAsync();
        var factor = await FactorAsync(web);
        (await web.SubmitAsync((await web.GetAsync(Page)) with { Path = Page + "?handler=Off" }, ("code", TimeCode.Of(factor.Secret, factor.LastStep + 1)))).Location.ShouldBe(Page);
        (await SignInAsync(web)).Location.ShouldBe("/ban-lam-viec");
    }

    [Fact]
    public async Task An_administrator_takes_it_off_when_the_phone_is_lost()
    {
        await using var web = await TurnedOnAsync();
        web.SignOut();
        await web.SignInAsync(Roles.Administrator);
        var accounts = await web.GetAsync("/quan-tri/tai-khoan");
        var form = accounts.Document.QuerySelectorAll("form").Single(one => one.TextContent.Contains("Bỏ mã hai bước", StringComparison.Ordinal));
        await web.SubmitAsync(accounts with { Path = "/quan-tri/tai-khoan?handler=WithoutCode" }, form);
        (await web.GetAsync("/quan-tri/tai-khoan")).Text.ShouldNotContain("Bỏ mã hai bước");
        (await web.TrySignInAsync("quantri", Secret))!.AwaitsCode.ShouldBeFalse();
    }

    [Fact]
    public async Task Whoever_sees_peoples_papers_is_reminded_at_the_start_page_of_a_real_office()
    {
        await using var web = await WebStage.EmptyAsync();
        var founding = SampleCommune.Founding with { Mode = OfficeMode.Real };
        await web.GrantedAsync(new FoundOffice(), founding, web.Stage.Anyone with { OfficeId = 8 });
        await web.Service<Credentials>().SetSecretAsync(8, 1, SecretCheck.Hash(Secret), mustChange: false);
        await SignInAsync(web);
        (await web.GetAsync("/ban-lam-viec")).Document.QuerySelector(".note a")!.GetAttribute("href").ShouldBe(Page);

        await web.Service<SecondFactors>().PrepareAsync(8, 1);
        await web.Service<SecondFactors>().ConfirmAsync(8, 1, Code((await web.Service<SecondFactors>().FindAsync(8, 1))!));
        (await web.GetAsync("/ban-lam-viec")).Document.QuerySelector(".note").ShouldBeNull();
    }

    private static async Task<WebStage> SignedInAsync()
    {
        var web = await WebStage.OpenAsync();
        await web.Service<Credentials>().SetSecretAsync(SampleCommune.OfficeId, 1, SecretCheck.Hash(Secret), mustChange: false);
        await SignInAsync(web);
        return web;
    }

    private static async Task<WebStage> TurnedOnAsync()
    {
        var web = await SignedInAsync();
        var shown = await StartAsync(web);
        (await web.SubmitAsync(shown with { Path = Page + "?handler=Confirm" }, ("code", Code(await FactorAsync(web))))).Location.ShouldBe(Page);
        return web;
    }

    private static async Task<Shown> StartAsync(WebStage web)
    {
        (await web.SubmitAsync((await web.GetAsync(Page)) with { Path = Page + "?handler=Start" }, ("present", Secret))).Location.ShouldBe(Page);
        return await web.GetAsync(Page);
    }

    private static async Task<Shown> SignInAsync(WebStage web) => await web.SubmitAsync(await web.GetAsync("/dang-nhap"), ("name", "quantri"), ("secret", Secret));

    private static async Task<SecondFactor> FactorAsync(WebStage web) => (await web.Service<SecondFactors>().FindAsync(SampleCommune.OfficeId, 1))!;

    private static string Code(SecondFactor factor) => TimeCode.Of(factor.Secret, TimeCode.StepAt(TimeProvider.System.GetUtcNow()));
}
