using System.Net;
using System.Text;
using MotCua.App.Acts;
using Shouldly;
using Xunit;

namespace MotCua.Web.Tests.Pages.Catalogue;

public sealed class CataloguePageTests
{
    private const string Page = "/quan-tri/danh-muc";
    private const string Good = "code,name,field,class,limit\nL.077,Xác nhận tạm,Đất đai,C,2wd\n1.004873,Tên khác,Hộ tịch,C,3wd\n";

    [Fact]
    public async Task It_is_not_for_the_counter()
    {
        await using var web = await WebStage.OpenAsync();
        (await web.GetAsync(Page)).Location.ShouldStartWith("/dang-nhap");
        await web.SignInAsync(Roles.Receptionist);
        (await web.GetAsync(Page)).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await web.GetAsync(Page + "?handler=Present")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_table_is_looked_at_then_imported_then_taken_back()
    {
        await using var web = await WebStage.OpenAsync();
        await web.SignInAsync(Roles.Clerk);
        var seen = await PreviewAsync(web, Good);
        seen.Status.ShouldBe(HttpStatusCode.OK);
        seen.Text.ShouldContain("1 thủ tục mới, 1 thủ tục thay đổi, 0 thủ tục giữ nguyên.");
        seen.Text.ShouldContain("Tên khác");
        (await web.Stage.Read.NumberAsync("select count(*) as number from catalogue_imports")).ShouldBe(0);

        var done = await ImportAsync(web, seen);
        done.Location.ShouldStartWith(Page + "?saved=");
        (await web.GetAsync("/thu-tuc/L.077")).Text.ShouldContain("Xác nhận tạm");
        (await PreviewAsync(web, Good)).Text.ShouldContain("0 thủ tục mới, 0 thủ tục thay đổi, 2 thủ tục giữ nguyên.");

        var saved = await web.GetAsync(done.Location!);
        var undo = saved.Document.QuerySelector("form[action='/viec/undo-act']")!;
        (await web.SubmitAsync(saved with { Path = "/viec/undo-act" }, undo)).Status.ShouldBe(HttpStatusCode.Redirect);
        (await web.GetAsync("/thu-tuc/L.077")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await web.Stage.VerifyAsync()).Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_flaw_is_told_by_line_and_column_and_the_text_stays_to_be_mended()
    {
        await using var web = await WebStage.OpenAsync();
        await web.SignInAsync(Roles.Clerk);
        var seen = await PreviewAsync(web, "code,name,field,limit\nL.077,,Đất đai,mai\nx,Tên,Đất đai,2wd\n");
        seen.Text.ShouldContain("Có 3 chỗ sai");
        var flaws = seen.Document.QuerySelectorAll("table tbody tr").Select(row => (row.Children[0].TextContent, row.Children[1].TextContent)).ToList();
        flaws.ShouldBe([("2", "name"), ("2", "limit"), ("3", "code")], ignoreOrder: true);
        seen.Document.QuerySelector("table tbody tr td.clipped")!.TextContent.ShouldBe("L.077,,Đất đai,mai");
        seen.Document.QuerySelector("#table")!.TextContent.ShouldContain("L.077,,Đất đai,mai");
        seen.Document.QuerySelector("button[formaction]").ShouldBeNull();
    }

    [Fact]
    public async Task What_was_mended_after_the_look_is_looked_at_again_before_it_is_imported()
    {
        await using var web = await WebStage.OpenAsync();
        await web.SignInAsync(Roles.Clerk);
        var refused = await ImportAsync(web, await PreviewAsync(web, Good), ("table", Good.Replace("2wd", "4wd", StringComparison.Ordinal)));
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Document.QuerySelector("#table-error")!.TextContent.ShouldContain("đã sửa sau lần xem trước");
        (await web.Stage.Read.NumberAsync("select count(*) as number from catalogue_imports")).ShouldBe(0);
        (await ImportAsync(web, refused)).Status.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task A_file_that_is_no_text_and_an_empty_form_are_told_at_their_field()
    {
        await using var web = await WebStage.OpenAsync();
        await web.SignInAsync(Roles.Clerk);
        var page = await web.GetAsync(Page);
        (await SendAsync(web, page, [0x63, 0xE9, 0x0A])).Document.QuerySelector("#file-error").ShouldNotBeNull();
        (await web.SubmitAsync(page, ("table", " "))).Document.QuerySelector("#table-error").ShouldNotBeNull();
        (await SendAsync(web, page, [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Good)])).Text.ShouldContain("1 thủ tục mới");
    }

    [Fact]
    public async Task The_table_that_holds_now_can_be_taken_home_and_changes_nothing_when_it_comes_back()
    {
        await using var web = await WebStage.OpenAsync();
        await web.SignInAsync(Roles.Administrator);
        (await web.GetAsync(Page + "?handler=Template")).Body.Trim().Split('\n').Length.ShouldBe(3);
        var present = (await web.GetAsync(Page + "?handler=Present")).Body;
        (await SendAsync(web, await web.GetAsync(Page), Encoding.UTF8.GetBytes(present))).Text.ShouldContain("0 thủ tục mới, 0 thủ tục thay đổi");
    }

    private static async Task<Shown> PreviewAsync(WebStage web, string table) => await web.SubmitAsync(await web.GetAsync(Page), ("table", table));

    private static Task<Shown> ImportAsync(WebStage web, Shown page, params (string, string)[] filled) => web.SubmitAsync(page with { Path = Page + "?handler=Import" }, filled);

    private static Task<Shown> SendAsync(WebStage web, Shown page, byte[] content)
    {
        var body = new MultipartFormDataContent { { new ByteArrayContent(content), "file", "danh-muc.csv" } };
        foreach (var field in page.Document.QuerySelectorAll("main form input[type=hidden]"))
        {
            body.Add(new StringContent(field.GetAttribute("value") ?? ""), field.GetAttribute("name")!);
        }

        return web.SendAsync(new HttpRequestMessage(HttpMethod.Post, Page) { Content = body });
    }
}
