using System.Net;
using MotCua.App.Acts;
using Shouldly;
using Xunit;

namespace MotCua.Web.Tests.Pages.Accounts;

public sealed class AccountsPageTests
{
    private const string Page = "/quan-tri/tai-khoan";

    [Fact]
    public async Task Only_an_administrator_sees_it()
    {
        await using var web = await WebStage.OpenAsync();
        await web.SignInAsync(Roles.CentreHead);
        (await web.GetAsync(Page)).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task An_account_is_opened_with_a_first_secret_shown_once_and_given_another_duty_and_ended()
    {
        await using var web = await WebStage.OpenAsync();
        await web.SignInAsync(Roles.Administrator);
        var opened = await web.SubmitAsync((await web.GetAsync(Page)) with { Path = Page + "?handler=Open" }, ("display_name", "Cán bộ mẫu"), ("sign_in_name", "canbo"), ("kind", "person"), ("roles", "receptionist"), ("document", ""));
        opened.Status.ShouldBe(HttpStatusCode.OK);
        var secret = opened.Document.QuerySelector(".note code")!.TextContent;
        (await web.TrySignInAsync("canbo", secret))!.MustChange.ShouldBeTrue();

        var page = await web.GetAsync(Page);
        page.Document.QuerySelector(".note").ShouldBeNull();
        page.Text.ShouldContain("Cán bộ tiếp nhận");
        var accountId = await web.Stage.Read.NumberAsync("select account_id as number from accounts where sign_in_name = 'canbo'");
        (await ActAsync("give-duty", ("account_id", $"{accountId}"), ("role", "specialist"), ("until_on", "2026-12-31"), ("document", "QĐ 7"))).Status.ShouldBe(HttpStatusCode.Redirect);
        (await web.GetAsync(Page)).Text.ShouldContain("đến 31/12/2026 QĐ 7");
        await ActAsync("mark-away", ("account_id", $"{accountId}"), ("until_at", "2026-12-01T10:40"));
        (await web.GetAsync(Page)).Text.ShouldContain("đang vắng mặt");
        await ActAsync("mark-back", ("account_id", $"{accountId}"));
        await ActAsync("end-account", ("account_id", $"{accountId}"));
        (await web.GetAsync(Page)).Text.ShouldContain("đã khóa");
        (await web.TrySignInAsync("canbo", secret)).ShouldBeNull();
        (await web.Stage.VerifyAsync()).Violations.ShouldBeEmpty();

        async Task<Shown> ActAsync(string act, params (string, string)[] filled) => await web.SubmitAsync(await web.GetAsync($"/viec/{act}?next={Page}"), filled);
    }

    [Fact]
    public async Task A_refused_account_keeps_what_was_typed_and_a_secret_can_be_given_anew()
    {
        await using var web = await WebStage.OpenAsync();
        await web.SignInAsync(Roles.Administrator);
        var refused = await web.SubmitAsync((await web.GetAsync(Page)) with { Path = Page + "?handler=Open" }, ("display_name", "Cán bộ mẫu"), ("sign_in_name", "quantri"));
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Body.ShouldContain("value=\"Cán bộ mẫu\"");

        var given = await web.SubmitAsync((await web.GetAsync(Page)) with { Path = Page + "?handler=Secret" }, ("account_id", "1"));
        var secret = given.Document.QuerySelector(".note code")!.TextContent;
        (await web.TrySignInAsync("quantri", secret)).ShouldNotBeNull();
        (await web.Stage.Read.NumberAsync("select count(*) as number from credentials where must_change = 1 and account_id = 1")).ShouldBe(1);
    }
}
