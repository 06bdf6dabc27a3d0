using System.Net;
using MotCua.App.Acts;
using Shouldly;
using Xunit;

namespace MotCua.Web.Tests.Pages.Calendars;

public sealed class CalendarPageTests
{
    private const string Page = "/quan-tri/lich";

    [Fact]
    public async Task What_must_be_typed_and_was_not_is_named_and_the_rest_still_stands()
    {
        await using var web = await WebStage.OpenAsync();
        await web.SignInAsync(Roles.CentreHead);
        var refused = await web.SubmitAsync(await web.GetAsync("/viec/swap-days"), ("off", " "), ("document", "CV 1/VPCP"));
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Text.ShouldContain("Ô “Nghỉ ngày” chưa đúng.");
        refused.Document.QuerySelector("[name=document]")!.GetAttribute("value").ShouldBe("CV 1/VPCP");
        (await web.SubmitAsync(await web.GetAsync("/viec/swap-days"), ("off", "2026-12-31"), ("make_up", "2026-12-26"))).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await web.SubmitAsync(await web.GetAsync("/viec/revise-plan"))).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task The_year_at_a_glance_marks_every_day_off_and_a_pressed_day_says_why()
    {
        await using var web = await WebStage.OpenAsync();
        await web.SignInAsync(Roles.Clerk);
        var year = await web.GetAsync(Page + "?nam=2026");
        year.Document.QuerySelectorAll(".year table").Length.ShouldBe(12);
        var day = year.Document.QuerySelectorAll(".year .off a").Single(link => link.GetAttribute("href")!.Contains("2026-09-02", StringComparison.Ordinal));
        (await web.GetAsync(day.GetAttribute("href")!.Split('#')[0])).Document.QuerySelector("#vi-sao")!.TextContent.ShouldContain("thứ Tư 02/09/2026 là ngày nghỉ:");
        (await web.GetAsync(Page + "?nam=2026&ngay=2026-11-28")).Document.QuerySelector("#vi-sao")!.TextContent.ShouldBe("thứ Bảy 28/11/2026 là ngày nghỉ: nghỉ hằng tuần.");
        (await web.GetAsync(Page + "?nam=2026&ngay=2026-11-27")).Document.QuerySelector("#vi-sao")!.TextContent.ShouldContain("thứ Sáu 27/11/2026 là ngày làm việc: 07:00");
        (await web.GetAsync(Page + "?nam=2026&ngay=mai")).Document.QuerySelector("#vi-sao")!.ClassName.ShouldBe("quiet");
        year.Document.QuerySelectorAll(".year td:not([class])").Select(cell => cell.TextContent.Trim()).ShouldAllBe(text => text.Length == 0);
    }

    [Fact]
    public async Task A_year_shows_each_day_off_with_its_reason_and_whether_it_is_confirmed()
    {
        await using var web = await WebStage.OpenAsync();
        await web.SignInAsync(Roles.Clerk);
        var year = await web.GetAsync(Page);
        year.Heading.ShouldBe("Lịch làm việc năm 2026");
        year.Text.ShouldContain("thứ Ba 24/11/2026");
        year.Text.ShouldContain("NQ 28/2026/QH16");
        (await web.GetAsync(Page + "?nam=2027")).Text.ShouldContain("chưa xác nhận");
        (await web.GetAsync(Page + "?nam=1999")).Heading.ShouldBe("Lịch làm việc năm 2026");
    }

    [Fact]
    public async Task A_closure_is_announced_and_withdrawn_a_year_decided_and_the_hours_set()
    {
        await using var web = await WebStage.OpenAsync();
        await web.SignInAsync(Roles.CentreHead);
        var announced = await ActAsync("announce-day", ("on", "2026-12-04"), ("kind", "closure"), ("name", "Tập huấn cả cơ quan"), ("document", "CV 15/UBND"));
        announced.Status.ShouldBe(HttpStatusCode.Redirect);
        var page = await web.GetAsync(announced.Location!);
        page.Text.ShouldContain("Tập huấn cả cơ quan");
        var notice = page.Document.QuerySelector("input[name=notice_id]")!.GetAttribute("value")!;
        (await ActAsync("withdraw-notice", ("notice_id", notice), ("reason", "Nhầm ngày"))).Status.ShouldBe(HttpStatusCode.Redirect);
        (await web.GetAsync(Page)).Text.ShouldNotContain("Tập huấn cả cơ quan");
        await ActAsync("decide-holidays", ("year", "2027"), ("document", "Thông báo 1/TB-BNV"), ("tet_takes_two_days_before", "x"));
        (await web.GetAsync(Page + "?nam=2027")).Text.ShouldNotContain("chưa xác nhận");
        await ActAsync("swap-days", ("off", "2026-12-31"), ("make_up", "2026-12-26"), ("document", "CV 1/VPCP"));
        (await web.GetAsync(Page)).Text.ShouldContain("nghỉ hoán đổi");

        var hours = (await web.GetAsync(Page)).Document.QuerySelectorAll("form").Single(form => form.QuerySelector("#monday") is not null);
        ((AngleSharp.Html.Dom.IHtmlInputElement)hours.QuerySelector("#monday")!).Value.ShouldBe("07:00-11:30,13:30-17:00");
        (await HoursAsync("trưa")).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await HoursAsync("07:30-11:30")).Status.ShouldBe(HttpStatusCode.Redirect);
        (await web.Stage.VerifyAsync()).Violations.ShouldBeEmpty();

        async Task<Shown> ActAsync(string act, params (string, string)[] filled) => await web.SubmitAsync(await web.GetAsync($"/viec/{act}?next={Page}"), filled);
        async Task<Shown> HoursAsync(string monday) => await web.SubmitAsync((await web.GetAsync(Page)) with { Path = Page + "?handler=Hours" }, ("monday", monday), ("document", "QĐ 3"));
    }
}
