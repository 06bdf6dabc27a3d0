using System.Net;
using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.People;
using Shouldly;
using Xunit;

namespace MotCua.Web.Tests.Pages.Accounts;

public sealed class DevicesPageTests
{
    private const string Page = "/quan-tri/thiet-bi";
    private const string Waiting = "/ghep-noi";

    [Fact]
    public async Task A_board_shows_a_code_is_named_by_the_administrator_and_is_a_board_until_unpaired()
    {
        await using var web = await WebStage.OpenAsync();
        await using var device = web.Beside();
        var board = await AccountAsync(web);
        var asked = await device.SubmitAsync(await device.GetAsync(Waiting));
        asked.Location.ShouldBe(Waiting);
        var shown = await device.GetAsync(Waiting);
        var code = shown.Document.QuerySelector(".ticket-number")!.TextContent.Trim();
        code.ShouldMatch("^[0-9]{3} [0-9]{3}$");
        shown.Body.ShouldContain("http-equiv=\"refresh\"");
        (await device.GetAsync(Waiting)).Document.QuerySelector(".ticket-number")!.TextContent.Trim().ShouldBe(code);
        (await device.GetAsync("/bang")).Status.ShouldBe(HttpStatusCode.Redirect);

        await web.SignInAsync(Roles.Administrator);
        var wrong = await web.SubmitAsync(await web.GetAsync(Page), ("code", code[0] == '0' ? "100000" : "000000"), ("account_id", board));
        wrong.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        wrong.Text.ShouldContain("Mã ghép nối không đúng hoặc không còn dùng được.");
        var page = await web.GetAsync(Page);
        var done = await web.SubmitAsync(page, ("code", code), ("account_id", board));
        done.Status.ShouldBe(HttpStatusCode.Redirect);
        (await web.SubmitAsync(page, ("code", code), ("account_id", board))).Location.ShouldBe(done.Location);
        (await web.SubmitAsync(await web.GetAsync(Page), ("code", code), ("account_id", board))).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);

        (await device.GetAsync(Waiting)).Location.ShouldBe("/bang");
        await IdleAsync(web);
        (await device.GetAsync("/bang")).Status.ShouldBe(HttpStatusCode.OK);
        device.LastCookies.ShouldContain(cookie => cookie.StartsWith("__Host-motcua=", StringComparison.Ordinal) && cookie.Contains("max-age=34560000", StringComparison.OrdinalIgnoreCase));
        (await device.GetAsync("/quay")).Status.ShouldBe(HttpStatusCode.Forbidden);

        var listed = await web.GetAsync(done.Location!);
        listed.Text.ShouldContain("Đã ghép nối một thiết bị.");
        var row = listed.Document.QuerySelector("tbody tr")!;
        row.TextContent.ShouldContain("Bảng gọi số");
        (await web.SubmitAsync(listed with { Path = "/viec/unpair-device" }, row.QuerySelector("form")!)).Status.ShouldBe(HttpStatusCode.Redirect);
        (await web.GetAsync(Page)).Text.ShouldContain("Chưa có thiết bị nào.");
        (await device.GetAsync("/bang")).Location.ShouldBe("/dang-nhap?next=%2Fbang");
        (await web.Stage.VerifyAsync()).Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Whoever_is_signed_in_keeps_the_sign_in_and_gets_no_code()
    {
        await using var web = await WebStage.OpenAsync();
        await web.SignInAsync(Roles.Receptionist);
        var page = await web.GetAsync(Waiting);
        page.Text.ShouldContain("Hãy đăng xuất trước khi lấy mã ghép nối");
        await web.SubmitAsync(page, page.Document.QuerySelector("main form")!);
        (await web.Stage.Read.NumberAsync("select count(*) as number from sign_ins")).ShouldBe(1);
        (await web.Stage.Read.NumberAsync("select count(*) as number from pairing_codes")).ShouldBe(0);
        (await web.GetAsync("/quay")).Status.ShouldBe(HttpStatusCode.OK);
    }

    private static async Task<string> AccountAsync(WebStage web)
    {
        var input = new OpenAccountInput { SignInName = "bang", DisplayName = "Bảng gọi số", Kind = AccountKind.Device, Roles = [Roles.Board] };
        var opened = await web.GrantedAsync(new OpenAccount(), input);
        return $"{opened.AccountId}";
    }

    private static Task IdleAsync(WebStage web) => web.Service<WriteGate>().UpkeepAsync(
        web.Stage.Anyone.OfficeId, office => office.State("update sign_ins set seen_at = $1 where pairing_id is not null", TimeProvider.System.GetUtcNow().AddHours(-15)));
}
