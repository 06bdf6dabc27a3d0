using System.Net;
using MotCua.App.Acts;
using MotCua.App.Offices;
using MotCua.App.People;
using MotCua.Web.Tests.Paper;
using Shouldly;
using Xunit;

namespace MotCua.Web.Tests.Pages.Offices;

public sealed class TicketDevicesTests
{
    private const string Page = "/quan-tri/don-vi";

    [Theory]
    [InlineData(StandInPrinter.Mood.Well, "in được lúc 08:00", 1)]
    [InlineData(StandInPrinter.Mood.Refuses, "không in được lúc 08:00", 0)]
    internal async Task An_administrator_sees_each_devices_printer_tries_it_out_and_gives_it_one_of_its_own(StandInPrinter.Mood mood, string answer, int slips)
    {
        using var printer = new StandInPrinter(mood);
        await using var web = await WebStage.OpenAsync();
        var kiosk = new OpenAccountInput { SignInName = "kiot9", DisplayName = "Kiosk cửa sau", Roles = [Roles.Kiosk] };
        await web.GrantedAsync(new OpenAccount(), kiosk);
        await web.Stage.DoAsync(new SetTicketPrinter(), new SetTicketPrinterInput(printer.Address));
        await web.SignInAsync(Roles.Administrator);
        var page = await web.GetAsync(Page);
        page.Text.ShouldContain("Kiosk cửa sau: máy in chung");
        page.Text.ShouldContain("chưa in lần nào");

        var press = page.Document.QuerySelector("form[action*='TryOut']")!;
        (await web.SubmitAsync(page with { Path = press.GetAttribute("action")! }, press)).Location.ShouldBe(Page);
        (await web.GetAsync(Page)).Text.ShouldContain(answer);
        printer.Slips.ShouldBe(slips);

        var own = page.Document.QuerySelectorAll("form[action='/viec/set-ticket-printer']")[^1];
        (await web.SubmitAsync(page with { Path = "/viec/set-ticket-printer" }, own, ("address", "192.168.1.61"))).Status.ShouldBe(HttpStatusCode.Redirect);
        (await web.GetAsync(Page)).Text.ShouldContain("Kiosk cửa sau: máy in riêng 192.168.1.61");
        (await web.Stage.VerifyAsync()).Violations.ShouldBeEmpty();
    }
}
