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

    [Fact]
    public async Task A_press_sent_again_lists_what_it_took_in_before_also_where_the_person_was_mended_meanwhile()
    {
        await using var web = await ServedAsync();
        var empty = await web.GetAsync("/quay/nhan-hang-loat?thu-tuc=2.000815");
        await web.SubmitAsync(empty, ("full_name", "Lê Thị Hoa"), ("slip_wanted", "true"), ("rows", "Nguyễn Thị Bình;Bằng\nTrần Văn Cường;Học bạ"));
        foreach (var name in new[] { "Lê Thị Hoa", "Lê Thị Hoà" })
        {
            var again = await web.SubmitAsync(empty, ("full_name", name), ("slip_wanted", "true"), ("rows", "Nguyễn Thị Bình;Bằng\nTrần Văn Cường;Học bạ\nPhạm Văn Dũng;Bằng"));
            again.Text.ShouldContain("Đã nhận 3 trong 3 hồ sơ");
            again.Document.QuerySelectorAll(".files li").Select(line => line.TextContent.Contains("đã nhận từ lần bấm trước", StringComparison.Ordinal)).Take(2).ShouldBe([true, true]);
            again.Document.QuerySelectorAll(".files a").Select(link => link.TextContent).ShouldBe(["261201-001", "261201-002", "261201-003"]);
        }

        (await web.Stage.Read.NumberAsync("select count(*) as number from dossiers")).ShouldBe(3);
        (await web.Stage.Read.NumberAsync("select count(*) as number from dossier_people where full_name = 'Lê Thị Hoa'")).ShouldBe(3);
    }

    [Fact]
    public async Task Whoever_was_typed_for_one_file_is_brought_along_and_stands_in_no_address()
    {
        await using var web = await ServedAsync();
        var one = await web.GetAsync("/quay/tiep-nhan?thu-tuc=2.000815");
        var way = one.Document.QuerySelectorAll("form.intake button").Single(button => button.TextContent.Contains("Nhận hàng loạt", StringComparison.Ordinal));
        var many = await web.SubmitAsync(
            one with { Path = way.GetAttribute("formaction")! }, one.Document.QuerySelector("form.intake")!, ("full_name", "Lê Thị Hoa"), ("identity_number", "051190001234"), ("phone", "0912345678"));
        many.Heading.ShouldBe("Nhận hàng loạt cho A001");
        string[] fields = ["procedure", "full_name", "identity_number", "phone", "visit_id"];
        fields.Select(field => many.Document.QuerySelector($"[name={field}]")!.GetAttribute("value")).ShouldBe(["2.000815", "Lê Thị Hoa", "051190001234", "0912345678", "1"]);
        var form = many.Document.QuerySelector("main form")!;
        (await web.SubmitAsync(many with { Path = form.GetAttribute("action")! }, form, ("rows", "Trần Văn Cường"))).Text.ShouldContain("Đã nhận 1 trong 1 hồ sơ");
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
        BulkRow.ReadAll(string.Concat(Enumerable.Repeat("\nTrần Văn Cường;Học bạ\r\n", 5000))).Count.ShouldBe(101);
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
