using System.Net;
using MotCua.App.Acts;
using MotCua.App.Offices;
using MotCua.App.Queueing;
using MotCua.Web.Pages.Counter;
using Shouldly;
using Xunit;

namespace MotCua.Web.Tests.Pages.Counter;

public sealed class BulkPageTests
{
    private const string Rows = "Nguyễn Thị Bình\tBằng tốt nghiệp\nTrần Văn Cường;Học bạ\n\n1234\tHọc bạ\nTrần Văn Cường;Học bạ\n";

    [Fact]
    public async Task Every_line_is_a_file_and_the_wrong_one_is_mended_without_taking_the_others_in_twice()
    {
        await using var web = await ServedAsync();
        var empty = await web.GetAsync("/quay/nhan-hang-loat?thu-tuc=2.000815");
        empty.Heading.ShouldBe("Nhận hàng loạt cho A001");
        (string, string)[] typed = [("full_name", "Lê Thị Hoa"), ("phone", "0912345678"), ("slip_wanted", "true"), ("rows", Rows)];
        var first = await web.SubmitAsync(empty, typed);
        first.Text.ShouldContain("Đã nhận 3 trong 4 hồ sơ");
        first.Document.QuerySelector("#rows")!.TextContent.Trim().ShouldBe("1234\tHọc bạ");
        (await web.SubmitAsync(empty, typed)).Text.ShouldContain("Đã nhận 3 trong 4 hồ sơ");

        var mended = await web.SubmitAsync(first, ("rows", "Phạm Văn Dũng\tHọc bạ"));
        mended.Text.ShouldContain("Đã nhận 1 trong 1 hồ sơ");
        (await web.Stage.Read.ListAsync(
            "select full_name from dossier_people where part = 'subject' order by dossier_id", row => row.Text("full_name"))).ShouldBe(["Nguyễn Thị Bình", "Trần Văn Cường", "Trần Văn Cường", "Phạm Văn Dũng"]);
        (await web.Stage.Read.NumberAsync("select count(distinct visit_id) as number from dossiers")).ShouldBe(1);
        var slips = await web.GetAsync("/luot/1/giay-hen");
        (slips.Document.QuerySelectorAll("article.sheet").Length, slips.Document.QuerySelectorAll("main").Length).ShouldBe((4, 1));
        (await web.GetAsync("/luot/1")).Text.ShouldContain("In mọi giấy hẹn của lượt");
        (await web.Stage.VerifyAsync()).Violations.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("", "Mỗi lần nhận từ 1 đến 100 hồ sơ")]
    [InlineData("101", "Mỗi lần nhận từ 1 đến 100 hồ sơ")]
    public async Task No_line_and_too_many_are_refused_and_what_was_typed_stays(string lines, string words)
    {
        await using var web = await ServedAsync();
        var rows = lines.Length == 0 ? " \n " : string.Concat(Enumerable.Repeat("Trần Văn Cường;Học bạ\n", 101));
        var refused = await web.SubmitAsync(await web.GetAsync("/quay/nhan-hang-loat?thu-tuc=2.000815"), ("full_name", "Lê Thị Hoa"), ("rows", rows));
        (refused.Status, refused.Document.QuerySelector("#rows-error")!.TextContent.Contains(words, StringComparison.Ordinal)).ShouldBe((HttpStatusCode.UnprocessableEntity, true));
        refused.Document.QuerySelector("#full_name")!.GetAttribute("value").ShouldBe("Lê Thị Hoa");
        (await web.Stage.Read.NumberAsync("select count(*) as number from dossiers")).ShouldBe(0);
    }

    [Fact]
    public async Task Without_a_number_at_the_desk_and_without_the_right_nothing_is_taken_in()
    {
        await using var web = await WebStage.OpenAsync();
        await web.SignInAsync(Roles.Receptionist);
        var nobody = await web.GetAsync("/quay/nhan-hang-loat");
        nobody.Text.ShouldContain("Hãy mời số của người nộp trước");
        (await web.SubmitAsync(nobody, ("procedure", "2.000815"), ("full_name", "Lê Thị Hoa"), ("rows", "Trần Văn Cường"))).Text.ShouldContain("Quầy này chưa mời số nào");
        await using var served = await ServedAsync();
        await served.SignInAsync(Roles.Volunteer);
        var page = await served.GetAsync("/quay/nhan-hang-loat");
        var refused = await served.SubmitAsync(page, ("visit_id", "1"), ("procedure", "2.000815"), ("full_name", "Lê Thị Hoa"), ("rows", "Trần Văn Cường"));
        refused.Status.ShouldBe(HttpStatusCode.Forbidden);
        (await served.Stage.Read.NumberAsync("select count(*) as number from dossiers")).ShouldBe(0);
    }

    [Fact]
    public void Lines_come_by_tab_or_semicolon_and_equal_ones_are_told_apart()
    {
        var rows = BulkRow.ReadAll("A\tB\tC\r\nA;B\n\tBản sao\nA;B\n;\n");
        rows.Select(row => (row.Name, row.Paper, row.Repeat)).ShouldBe([("A", "B C", 0), ("A", "B", 0), ("", "Bản sao", 0), ("A", "B", 1), ("", "", 0)]);
    }

    private static async Task<WebStage> ServedAsync()
    {
        var web = await WebStage.OpenAsync();
        await web.Stage.DoAsync(new RegisterDesk(), new RegisterDeskInput(1, "Tiếp nhận 1"));
        await web.Stage.DoAsync(new TakeTicket(), new TakeTicketInput());
        await web.SignInAsync(Roles.Receptionist);
        await web.SitAndCallAsync();
        return web;
    }
}
