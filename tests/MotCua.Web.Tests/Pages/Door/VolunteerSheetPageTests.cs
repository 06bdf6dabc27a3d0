using System.Net;
using MotCua.App.Acts;
using MotCua.App.Offices;
using MotCua.Rules.Slips;
using Shouldly;
using Xunit;

namespace MotCua.Web.Tests.Pages.Door;

public sealed class VolunteerSheetPageTests
{
    [Fact]
    public async Task The_sheet_is_one_press_from_the_door_and_from_its_help_and_comes_as_pdf()
    {
        await using var web = await WebStage.OpenAsync();
        await web.Stage.DoAsync(new RegisterDesk(), new RegisterDeskInput(1, "Tiếp nhận 1"));
        await web.SignInAsync(Roles.Receptionist);
        await web.SitAsync();
        (await web.GetAsync("/don-khach/to-ghi-nho")).Document.QuerySelector("tbody td:nth-child(3)")!.TextContent.ShouldNotBe("chưa có người");
        await web.SignInAsync(Roles.Kiosk);
        (await web.GetAsync("/don-khach/to-ghi-nho")).Status.ShouldBe(HttpStatusCode.Forbidden);
        await web.SignInAsync(Roles.Volunteer);
        foreach (var place in new[] { "/don-khach", "/tro-giup/door-screen", "/tro-giup/scribe-screen" })
        {
            (await web.GetAsync(place)).Document.QuerySelector("a[href='/don-khach/to-ghi-nho']").ShouldNotBeNull(place);
        }

        (await web.GetAsync("/tro-giup/counter-screen")).Document.QuerySelector("a[href='/don-khach/to-ghi-nho']").ShouldBeNull();
        var sheet = await web.GetAsync("/don-khach/to-ghi-nho");
        sheet.Heading.ShouldBe(VolunteerSheet.Title);
        sheet.Document.QuerySelector("article.a5")!.TextContent.ShouldContain("KHÔNG làm 5: cầm tiền");
        sheet.Document.QuerySelector("tbody")!.TextContent.ShouldContain("Tiếp nhận 1");
        (await web.GetAsync("/don-khach/to-ghi-nho?dang=pdf")).Status.ShouldBe(HttpStatusCode.OK);
    }
}
