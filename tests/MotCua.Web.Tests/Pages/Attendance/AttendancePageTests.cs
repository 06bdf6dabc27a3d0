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
        sheet.Text.ShouldContain("Chương trình không theo dõi giờ đến, giờ về");
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
        (await web.GetAsync("/so-thu")).Document.QuerySelector("a[href='/bang-cham-cong?thang=2026-12']").ShouldNotBeNull();
        await web.SignInAsync(Roles.Receptionist);
        (await web.GetAsync("/bang-cham-cong")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }
}
