using System.Net;
using MotCua.App.Acts;
using MotCua.App.Days;
using MotCua.App.Pagers;
using MotCua.App.People;
using MotCua.App.Queueing;
using MotCua.Web.Tests.Paper;
using Shouldly;
using Xunit;

namespace MotCua.Web.Tests.Pages.Days;

public sealed class DayPageTests
{
    [Fact]
    public async Task The_day_is_opened_its_problems_are_links_and_it_is_closed_with_its_sheet()
    {
        await using var web = await WebStage.OpenAsync();
        await web.Stage.DoAsync(new TakeTicket(), new TakeTicketInput());
        await web.SignInAsync(Roles.Receptionist, Roles.CentreHead);
        var page = await web.GetAsync("/ngay");
        page.Heading.ShouldBe("Ngày làm việc 01/12/2026");
        var opening = page.Document.QuerySelector("form[action='/viec/open-day']")!;
        (await web.SubmitAsync(page with { Path = "/viec/open-day" }, opening)).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await web.SubmitAsync(page with { Path = "/viec/open-day" }, opening, ("nobody_signs", "x"))).Location.ShouldStartWith("/ngay");

        page = await web.GetAsync("/ngay");
        page.Text.ShouldContain("Tờ giấy in sẵn: số 1 đến 20.");
        var problem = await web.GetAsync(page.Document.QuerySelector("main section details a")!.GetAttribute("href")!);
        problem.Heading.ShouldContain("A001");
        var closing = page.Document.QuerySelector("form[action*='handler=Close']")!;
        var address = closing.GetAttribute("action")!;
        var refused = await web.SubmitAsync(page with { Path = address }, closing, ("m50000", "2"));
        refused.Text.ShouldContain("Chưa đóng ngày được");
        await web.Stage.DoAsync(new LeaveQueue(), new LeaveQueueInput(1));
        (await web.SubmitAsync(page with { Path = address }, closing, ("m50000", "hai"))).Text.ShouldContain("Bảng kiểm quỹ chưa đúng");
        var closed = await web.SubmitAsync(page with { Path = address }, closing, ("m50000", "2"));
        closed.Location.ShouldStartWith("/ngay/phieu?day=2026-12-01");
        var sheet = await web.GetAsync(closed.Location!);
        sheet.Heading.ShouldBe("PHIẾU ĐÓNG NGÀY");
        sheet.Text.ShouldContain("Tổng tiền đã đếm (đồng): 100.000");
        (await web.GetAsync("/ngay")).Document.QuerySelector("a[href='/ngay/phieu?day=2026-12-01&dang=pdf']").ShouldNotBeNull();
        (await web.GetAsync("/ngay/phieu?day=2026-11-30")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Before_opening_stands_what_the_house_knows_and_what_somebody_has_to_see_to()
    {
        await using var web = await WebStage.OpenAsync();
        await web.Stage.DoAsync(new RegisterPager(), new RegisterPagerInput(7));
        await web.SignInAsync(Roles.Receptionist);
        var checks = (await web.GetAsync("/ngay")).Document.QuerySelectorAll("#truoc-khi-mo li");
        checks.Select(check => check.ClassName).ShouldBe(["warned", "", "", "", "warned"]);
        checks[0].TextContent.ShouldContain("Chưa có ai ký được lúc này");
        checks[1].TextContent.ShouldContain("Thẻ rung trong khay: 1.");
        checks[4].TextContent.ShouldContain("Chưa có bản sao lưu nào.");

        await SignerAsync(web);
        (await web.GetAsync("/ngay")).Document.QuerySelector("#truoc-khi-mo li")!.TextContent.ShouldContain("Người ký được lúc này: 1.");
        await web.Stage.DoAsync(new OpenDay(), new OpenDayInput());
        (await web.GetAsync("/ngay")).Document.QuerySelector("#truoc-khi-mo").ShouldBeNull();
    }

    [Fact]
    public async Task When_all_who_may_sign_are_away_it_is_told_before_opening_and_at_the_kiosk_and_no_longer_when_one_is_back()
    {
        await using var web = await WebStage.OpenAsync();
        var signer = await SignerAsync(web);
        await web.SignInAsync(Roles.Kiosk);
        (await web.GetAsync("/")).Text.ShouldNotContain("không có người ký");
        await web.Stage.DoAsync(new MarkAway(), new MarkAwayInput(signer));
        (await web.GetAsync("/")).Text.ShouldContain("Hôm nay không có người ký.");
        (await web.GetAsync("/lay-so")).Text.ShouldContain("Hôm nay không có người ký.");
        await web.Stage.DoAsync(new OpenDay(), new OpenDayInput(NobodySigns: true));
        (await web.GetAsync("/")).Text.ShouldContain("Hôm nay không có người ký.");
        await web.Stage.DoAsync(new MarkBack(), new MarkBackInput(signer));
        (await web.GetAsync("/")).Text.ShouldNotContain("không có người ký");
    }

    private static async Task<long> SignerAsync(WebStage web) =>
        (await web.GrantedAsync(new OpenAccount(), new OpenAccountInput { SignInName = "lanhdao", DisplayName = "Lãnh đạo", Roles = [Roles.Signer] })).AccountId;

    [Fact]
    public async Task The_closing_sheet_is_a_pdf_with_the_cash_by_denomination_and_the_ledgers_mark()
    {
        await using var web = await WebStage.OpenAsync();
        await web.Stage.DoAsync(new OpenDay(), new OpenDayInput { NobodySigns = true });
        await web.GrantedAsync(new CloseDay(), new CloseDayInput(new(2026, 12, 1), [new(500_000, 3), new(20_000, 7)]));
        await web.SignInAsync(Roles.CentreHead);
        var path = await Tool.KeepAsync(".pdf", await web.BytesAsync("/ngay/phieu?day=2026-12-01&dang=pdf"));
        var text = await Tool.RunAsync("pdftotext", "-layout", path, "-");
        text.ShouldContain("PHIẾU ĐÓNG NGÀY");
        text.ShouldMatch(@"500\.000\s+3\s+1\.500\.000");
        text.ShouldMatch(@"20\.000\s+7\s+140\.000");
        text.ShouldContain("Tổng tiền đã đếm (đồng): 1.640.000");
        text.ShouldContain("Chênh lệch (đồng): 1.640.000");
        var hash = (await web.Stage.Read.ListAsync("select hash from ledger_entries where kind like 'day-closed%' order by sequence", row => Convert.ToHexStringLower(row.Bytes("hash"))))[0];
        await Tool.RunAsync("pdftoppm", "-r", "150", "-gray", "-png", "-singlefile", path, path);
        (await Tool.ReadCodesAsync(path + ".png")).ShouldBe([hash]);
    }

    [Fact]
    public async Task A_browser_enters_a_sheet_until_it_stops()
    {
        await using var web = await WebStage.OpenAsync();
        await web.Stage.DoAsync(new DeclareEmergency(), new DeclareEmergencyInput());
        web.Stage.Time.Pass(TimeSpan.FromMinutes(30));
        await web.SignInAsync(Roles.Receptionist);
        var page = await web.GetAsync("/ngay");
        var late = page.Document.QuerySelector("form[action*='handler=Late']")!;
        var at = Rules.OfficeTime.Clock(web.Stage.Time.GetUtcNow().AddMinutes(-10));
        (await web.SubmitAsync(page with { Path = "/ngay?handler=Late" }, late, ("at", "hôm qua"), ("sheet", "3"))).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await web.SubmitAsync(page with { Path = "/ngay?handler=Late" }, late, ("at", $"2026-12-01T{at:HH\\:mm}"), ("sheet", "3"))).Status.ShouldBe(HttpStatusCode.Redirect);
        var door = await web.GetAsync("/lay-so");
        await web.SubmitAsync(door);
        (await web.Stage.Read.NumberAsync("select sheet as number from late_lines")).ShouldBe(3);

        page = await web.GetAsync("/ngay");
        page.Text.ShouldContain("Đang nhập bù");
        await web.SubmitAsync(page with { Path = "/ngay?handler=Now" }, page.Document.QuerySelector("form[action*='handler=Now']")!);
        await web.SubmitAsync(await web.GetAsync("/lay-so"));
        (await web.Stage.Read.NumberAsync("select count(*) as number from late_lines")).ShouldBe(1);
        (await web.Stage.Read.NumberAsync("select count(*) as number from tickets")).ShouldBe(2);
    }
}
