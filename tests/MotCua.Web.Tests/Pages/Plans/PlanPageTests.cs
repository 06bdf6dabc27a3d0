using System.Net;
using AngleSharp.Html.Dom;
using MotCua.App.Acts;
using MotCua.App.Plans;
using MotCua.Web.Pages.Plans;
using Shouldly;
using Xunit;

namespace MotCua.Web.Tests.Pages.Plans;

public sealed class PlanPageTests
{
    private const string Page = "/quan-tri/ke-hoach/duong-xa";
    private const string Copies = "row:2.000815";

    [Fact]
    public async Task It_is_not_for_the_counter_and_an_unknown_plan_is_nowhere()
    {
        await using var web = await WebStage.OpenAsync();
        (await web.GetAsync(Page)).Location.ShouldStartWith("/dang-nhap");
        await web.SignInAsync(Roles.Receptionist);
        (await web.GetAsync(Page)).Status.ShouldBe(HttpStatusCode.Forbidden);
        await web.SignInAsync(Roles.Clerk);
        (await web.GetAsync("/quan-tri/ke-hoach/khong-co")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_preset_is_looked_at_with_its_contradictions_and_its_public_face_and_nothing_is_kept()
    {
        await using var web = await WebStage.OpenAsync();
        await web.SignInAsync(Roles.Clerk);
        var seen = await ReviewAsync(web, await web.GetAsync(Page), ("name", "Ngày thứ Ba của xã"), ("cut_off", "16:00"));
        seen.Status.ShouldBe(HttpStatusCode.OK);
        seen.Document.QuerySelectorAll(".checks li.warned").Length.ShouldBeGreaterThan(0);
        var face = seen.Document.QuerySelector(".public")!.TextContent;
        face.ShouldContain("Ngày thứ Ba của xã");
        face.ShouldContain("Nhận hồ sơ đến 16:00.");
        seen.Text.ShouldContain("Ngày phục vụ sắp tới:");
        seen.Document.QuerySelector("#text")!.TextContent.ShouldContain("name: Ngày thứ Ba của xã");
        (await web.Stage.Read.NumberAsync("select count(*) as number from plan_revisions")).ShouldBe(0);
    }

    [Fact]
    public async Task What_was_looked_at_is_adopted_and_then_revised_from_the_next_day()
    {
        await using var web = await WebStage.OpenAsync();
        await web.SignInAsync(Roles.CentreHead);
        (await ApplyAsync(web, await ReviewAsync(web, await web.GetAsync(Page)))).Location.ShouldStartWith("/quan-tri/don-vi?saved=");

        var again = await web.GetAsync(Page);
        again.Text.ShouldContain("Kế hoạch đang áp dụng");
        ((IHtmlInputElement)again.Document.QuerySelector($"input[name='{Copies}'][value=today]")!).IsChecked.ShouldBeTrue();
        var seen = await ReviewAsync(web, again, (Copies, "written"), ("promise", "same-day"), ("procedure", "2.000635"));
        (await ApplyAsync(web, seen)).Status.ShouldBe(HttpStatusCode.Redirect);
        var content = (await web.Stage.Read.ListAsync("select content from plan_revisions order by revision", row => row.Text("content")))[^1];
        PlanFile.Read(content, "yaml").IsGranted(out var plan, out _).ShouldBeTrue();
        plan!.Promise!.ToString().ShouldBe("same-day");
        var copies = plan.Procedures.Rows.Single(row => row.Code.ToString() == "2.000815");
        (copies.WrittenForYou, copies.DoneToday).ShouldBe((true, false));
        plan.Procedures.Rows.Count(row => row.Code.ToString() == "2.000635").ShouldBe(1);
        (await web.Stage.VerifyAsync()).Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_field_and_the_text_changed_in_one_go_are_both_taken()
    {
        await using var web = await WebStage.OpenAsync();
        await web.SignInAsync(Roles.Clerk);
        var page = await web.GetAsync(Page);
        var text = page.Document.QuerySelector("#text")!.TextContent.Replace("promise: 2 working-hours", "promise: half-session", StringComparison.Ordinal);
        var seen = await ReviewAsync(web, page, ("text", text), ("number", "7/KH-UBND"));
        var written = seen.Document.QuerySelector("#text")!.TextContent;
        written.ShouldContain("promise: half-session");
        written.ShouldContain("number: 7/KH-UBND");
    }

    [Theory]
    [InlineData("promise", "mai", "Thời gian cam kết không đọc được")]
    [InlineData("name", "", "Hãy ghi tên kế hoạch")]
    [InlineData("issued", "hôm qua", "Ngày ban hành không đọc được")]
    [InlineData("procedure", "9.999999", "9.999999")]
    [InlineData("text", "id: [", "dòng")]
    public async Task What_cannot_be_read_is_told_at_its_field_and_stays(string field, string typed, string said)
    {
        await using var web = await WebStage.OpenAsync();
        await web.SignInAsync(Roles.Clerk);
        var refused = await ReviewAsync(web, await web.GetAsync(Page), (field, typed), ("number", "8/KH-UBND"));
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Document.QuerySelector($"#{field}-error")!.TextContent.ShouldContain(said);
        ((IHtmlInputElement)refused.Document.QuerySelector("#number")!).Value.ShouldBe("8/KH-UBND");
        (field == "text" ? refused.Document.QuerySelector("#text")!.TextContent.Trim() : ((IHtmlInputElement)refused.Document.QuerySelector("#" + field)!).Value).ShouldBe(typed);
    }

    [Fact]
    public async Task What_was_changed_after_the_look_is_not_applied_and_a_day_too_soon_is_told_at_its_field()
    {
        await using var web = await WebStage.OpenAsync();
        await web.SignInAsync(Roles.Clerk);
        var seen = await ReviewAsync(web, await web.GetAsync(Page));
        (await ApplyAsync(web, seen, ("name", "Tên khác"))).Text.ShouldContain("đã sửa sau lần xem lại");
        var tooSoon = await ApplyAsync(web, seen, ("holds_from_on", "2020-01-01"));
        tooSoon.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        tooSoon.Document.QuerySelector("#holds_from_on-error").ShouldNotBeNull();
        (await web.Stage.Read.NumberAsync("select count(*) as number from plan_revisions")).ShouldBe(0);
    }

    [Fact]
    public async Task A_plan_is_written_from_a_blank_page_and_adopted()
    {
        await using var web = await WebStage.OpenAsync();
        await web.SignInAsync(Roles.Clerk);
        var blank = Linked(await web.GetAsync("/quan-tri/don-vi"), "Từ trang trắng");
        blank.ShouldBe("/quan-tri/ke-hoach/ke-hoach-2026?tu=trong");
        var page = await web.GetAsync(blank);
        page.Text.ShouldContain("Chưa áp dụng");
        var seen = await web.SubmitAsync(page with { Path = "/quan-tri/ke-hoach/ke-hoach-2026" }, ("name", "Ngày thứ Năm của xã"), ("days", "thursday"), ("promise", "same-day"), ("procedure", "2.000815"));
        seen.Document.QuerySelector("#xem-lai .public")!.TextContent.ShouldContain("Ngày thứ Năm của xã");
        (await web.SubmitAsync(seen with { Path = "/quan-tri/ke-hoach/ke-hoach-2026?handler=Apply" })).Location.ShouldStartWith("/quan-tri/don-vi?saved=");
        (await web.Stage.Read.ListAsync("select plan_id from plan_revisions", row => row.Text("plan_id"))).ShouldBe(["ke-hoach-2026"]);
        Linked(await web.GetAsync("/quan-tri/don-vi"), "Từ trang trắng").ShouldBe("/quan-tri/ke-hoach/ke-hoach-2026-2?tu=trong");
        (await web.Stage.VerifyAsync()).Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Last_years_plan_is_copied_for_all_of_next_year_without_its_documents_number()
    {
        await using var web = await WebStage.OpenAsync();
        await web.SignInAsync(Roles.CentreHead);
        await ApplyAsync(web, await ReviewAsync(web, await web.GetAsync(Page), ("name", "Ngày thứ Ba của xã")));
        var copy = Linked(await web.GetAsync("/quan-tri/don-vi"), "Chép kế hoạch năm trước: Ngày thứ Ba của xã");
        copy.ShouldBe("/quan-tri/ke-hoach/duong-xa-2027?tu=duong-xa");
        var page = await web.GetAsync(copy);
        string Value(string id) => ((IHtmlInputElement)page.Document.QuerySelector("#" + id)!).Value;
        (Value("name"), Value("number"), Value("from"), Value("until"), Value("promise")).ShouldBe(("Ngày thứ Ba của xã", "", "2027-01-01", "2027-12-31", "2 working-hours"));
        PlanStart.NextYearId("duong-xa-2026", new DateOnly(2026, 12, 1)).ShouldBe("duong-xa-2027");
    }

    [Theory]
    [InlineData("/quan-tri/ke-hoach/khong-co?tu=khong-co")]
    [InlineData("/quan-tri/ke-hoach/Khong%20Co?tu=trong")]
    public async Task A_start_that_is_not_there_or_a_name_that_cannot_be_is_nowhere(string address)
    {
        await using var web = await WebStage.OpenAsync();
        await web.SignInAsync(Roles.Clerk);
        (await web.GetAsync(address)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private static string Linked(Shown page, string words) => page.Document.QuerySelectorAll("main a").Single(link => link.TextContent == words).GetAttribute("href")!;

    private static Task<Shown> ReviewAsync(WebStage web, Shown page, params (string, string)[] filled) => web.SubmitAsync(page with { Path = Page }, filled);

    private static Task<Shown> ApplyAsync(WebStage web, Shown page, params (string, string)[] filled) => web.SubmitAsync(page with { Path = Page + "?handler=Apply" }, filled);
}
