using System.Net;
using MotCua.App.Acts;
using MotCua.App.Offices;
using MotCua.App.Queueing;
using Shouldly;
using Xunit;

namespace MotCua.Web.Tests.Pages.StyleGuide;

public sealed class StyleGuidePageTests
{
    [Theory]
    [InlineData("/he-thong-giao-dien", ".callbar h1, ol.story li, ul.tray li.ready, table tr.here")]
    [InlineData("/he-thong-giao-dien/bang", "#calling strong, footer")]
    [InlineData("/he-thong-giao-dien/ki-ot", ".ticket-number, button.press small")]
    [InlineData("/he-thong-giao-dien/phieu", ".ticket svg.number, .ticket .qr")]
    [InlineData("/he-thong-giao-dien/to-giay", ".sheet .head, .sheet .signatures")]
    public async Task Anyone_sees_the_parts_of_the_screens_in_the_tallest_letters(string path, string parts)
    {
        await using var web = await WebStage.OpenAsync();
        var shown = await web.GetAsync(path);
        shown.Status.ShouldBe(HttpStatusCode.OK);
        shown.Body.ShouldContain("ẪNG");
        foreach (var part in parts.Split(", "))
        {
            shown.Document.QuerySelector(part).ShouldNotBeNull(part);
        }
    }

    [Fact]
    public async Task A_button_on_the_guide_does_nothing_at_the_desk_of_whoever_presses_it()
    {
        await using var web = await WebStage.OpenAsync();
        await web.Stage.DoAsync(new RegisterDesk(), new RegisterDeskInput(1, "Tiếp nhận 1"));
        await web.Stage.DoAsync(new TakeTicket(), new TakeTicketInput());
        await web.SignInAsync(Roles.Receptionist);
        await web.SitAndCallAsync();

        var guide = await web.GetAsync("/he-thong-giao-dien");
        guide.Document.QuerySelectorAll(".callbar [formaction]").ShouldAllBe(button => button.GetAttribute("formaction")!.StartsWith("/he-thong-giao-dien?"));
        await web.SubmitAsync(guide with { Path = "/he-thong-giao-dien?handler=Finish" }, guide.Document.QuerySelector(".callbar form")!);
        (await web.GetAsync("/quay")).Heading.ShouldBe("Quầy 1 đang phục vụ A001");
        (await web.Stage.VerifyAsync()).Violations.ShouldBeEmpty();
    }
}
