using System.Net;
using MotCua.App.Acts;
using MotCua.App.Days;
using MotCua.App.Queueing;
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
        sheet.Heading.ShouldBe("Phiếu đóng ngày 01/12/2026");
        sheet.Text.ShouldContain("100.000");
        (await web.GetAsync("/ngay/phieu?day=2026-11-30")).Status.ShouldBe(HttpStatusCode.NotFound);
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
