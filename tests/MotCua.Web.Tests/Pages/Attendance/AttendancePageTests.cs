using System.Net;
using MotCua.App.Acts;
using MotCua.App.People;
using Shouldly;
using Xunit;

namespace MotCua.Web.Tests.Pages.Attendance;

public sealed class AttendancePageTests
{
    [Fact]
    public async Task The_month_is_a_sheet_with_a_column_a_day_and_grey_days_off()
    {
        await using var web = await WebStage.OpenAsync();
        await web.SignInAsync(Roles.Accountant);
        var sheet = await web.GetAsync("/bang-cham-cong?thang=2026-12");
        sheet.Heading.ShouldBe("BẢNG CHẤM CÔNG");
        sheet.Text.ShouldContain("x: có làm việc trên máy");
        sheet.Document.QuerySelectorAll("th.day").Length.ShouldBe(31);
        sheet.Document.QuerySelectorAll("th.off").Select(day => day.TextContent).ShouldBe(["5", "6", "12", "13", "19", "20", "26", "27"]);
        sheet.Document.QuerySelectorAll("tbody tr").ShouldContain(row => row.TextContent.Contains("Người thử", StringComparison.Ordinal));
        (await web.GetAsync("/bang-cham-cong?thang=2026-12&dang=pdf")).Body.ShouldStartWith("%PDF-1.7");
        (await web.GetAsync("/bang-cham-cong?thang=khi-nao")).Text.ShouldContain("Tháng: 12/2026");
    }

    [Fact]
    public async Task An_announced_absence_is_in_it_and_a_receptionist_is_not_shown_it()
    {
        await using var web = await WebStage.OpenAsync();
        await web.SignInAsync(Roles.CentreHead);
        var me = await web.Stage.Read.NumberAsync("select max(account_id) as number from accounts");
        await web.GrantedAsync(new MarkAway(), new MarkAwayInput(me, new(2026, 12, 4, 0, 0, 0, TimeSpan.FromHours(7)), new(2026, 12, 3, 0, 0, 0, TimeSpan.FromHours(7))));
        (await web.GetAsync("/bang-cham-cong")).Document.QuerySelectorAll("td.day").Where(cell => cell.TextContent == "V").ShouldHaveSingleItem();
        (await web.GetAsync("/so-thu")).Document.QuerySelector("a[href='/cham-cong?thang=2026-12']").ShouldNotBeNull();
        await web.SignInAsync(Roles.Receptionist);
        (await web.GetAsync("/bang-cham-cong")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Who_worked_in_the_month_stands_there_with_a_certificate_of_hours_to_sign()
    {
        await using var web = await WebStage.OpenAsync();
        await web.SignInAsync(Roles.Volunteer, Roles.Accountant);
        (await web.GetAsync("/cham-cong?thang=2026-11")).Text.ShouldContain("Tháng này chưa ai làm việc trên máy.");
        await web.IdleAsync(minutes: 2);
        await web.GetAsync("/cham-cong");
        web.Stage.Time.Pass(TimeSpan.FromMinutes(75));
        await web.IdleAsync(minutes: 2);
        await web.GetAsync("/cham-cong");
        var month = await web.GetAsync("/cham-cong");
        var row = month.Document.QuerySelector("tbody tr")!;
        row.TextContent.ShouldContain("1 giờ 15 phút");
        var sheet = await web.GetAsync(row.QuerySelector("a")!.GetAttribute("href")!);
        sheet.Heading.ShouldBe("GIẤY XÁC NHẬN GIỜ THAM GIA");
        sheet.Text.ShouldContain("Tổng số giờ: 1 giờ 15 phút");
        (await web.GetAsync("/cham-cong/999/giay-xac-nhan")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await web.GetAsync("/bang-cham-cong")).Document.QuerySelectorAll("td.day").Where(cell => cell.TextContent == "x").ShouldHaveSingleItem();
        await web.SignInAsync(Roles.Receptionist);
        (await web.GetAsync("/cham-cong")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }
}
