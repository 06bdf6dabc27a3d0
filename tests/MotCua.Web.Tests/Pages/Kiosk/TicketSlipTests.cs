using System.Diagnostics;
using System.Net;
using MotCua.App.Acts;
using MotCua.App.Offices;
using MotCua.App.Queueing;
using MotCua.App.Terms;
using MotCua.Rules.Queueing;
using MotCua.Web.Paper;
using MotCua.Web.Tests.Paper;
using Shouldly;
using Xunit;

namespace MotCua.Web.Tests.Pages.Kiosk;

/// <summary>The slip with a number: out of the printer at the door, or out of the browser.</summary>
public sealed class TicketSlipTests
{
    [Fact]
    public async Task The_printer_prints_what_was_composed_once_and_its_qr_reads()
    {
        using var printer = new StandInPrinter();
        await using var web = await OpenAsync(printer.Address);
        var form = await web.GetAsync("/lay-so");
        var taken = await web.SubmitAsync(form);
        (await web.SubmitAsync(form)).Location.ShouldBe(taken.Location);

        taken.Location.ShouldBe("/lay-so/1");
        (await AnsweredAsync(web)).QuerySelector("[role=alert]").ShouldBeNull();
        printer.Slips.ShouldBe(1);
        var ticket = await web.Stage.Read.GetAsync<Ticket>(web.Stage.Anyone.OfficeId, 1L);
        var office = await web.Stage.Read.GetAsync<Office>(web.Stage.Anyone.OfficeId);
        var sheet = await ticket.SheetAsync(web.Stage.Read, await web.Service<TermsCache>().OfAsync(office), office.UnitName);
        var composed = TicketRaster.Of(sheet, QrCode.Of(sheet.Digits), office.Mode == OfficeMode.Rehearsal);
        printer.Rows.ShouldBe(composed.Rows);
        (await Tool.ReadCodesAsync(await Bitmap.KeepAsync(Raster.Width, printer.Height, printer.Rows))).ShouldBe(["26120101001"]);
    }

    [Theory]
    [InlineData(StandInPrinter.Mood.Refuses)]
    [InlineData(StandInPrinter.Mood.Hangs)]
    [InlineData(StandInPrinter.Mood.ClosesMidway)]
    [InlineData(StandInPrinter.Mood.HasNoPaper)]
    internal async Task Whatever_the_printer_does_the_number_is_given_and_shown(StandInPrinter.Mood mood)
    {
        using var printer = new StandInPrinter(mood);
        await using var web = await OpenAsync(printer.Address);
        // The first asking of a page compiles it, and a silent printer is given up after two seconds.
        await web.GetAsync("/lay-so/4711");
        var taken = await web.SubmitAsync(await web.GetAsync("/lay-so"));
        taken.Status.ShouldBe(HttpStatusCode.Redirect);
        if (mood == StandInPrinter.Mood.Hangs)
        {
            (await web.GetAsync(taken.Location!)).Document.QuerySelector("[data-printing=x]").ShouldNotBeNull("the answer waited for the printer");
        }

        var page = await AnsweredAsync(web);
        page.QuerySelector("[role=alert]")!.TextContent.ShouldContain("Máy in chưa in được – số của ông/bà là A001");
        page.QuerySelector(".ticket-number")!.TextContent.ShouldBe("A001");
        (await web.GetAsync("/lay-so")).Text.ShouldContain("Máy in đang không in được");
        (await web.Stage.VerifyAsync()).Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_browser_prints_the_number_the_place_and_the_qr()
    {
        await using var web = await WebStage.OpenAsync();
        await web.SignInAsync(Roles.Kiosk);
        await web.SubmitAsync(await web.GetAsync("/lay-so"));
        await web.SubmitAsync(await web.GetAsync("/lay-so"));
        var slip = await web.GetAsync("/lay-so/2/phieu");
        slip.Document.QuerySelector(".number")!.GetAttribute("aria-label").ShouldBe("A002");
        slip.Text.ShouldContain("Còn 1 lượt nữa đến ông/bà");
        slip.Text.ShouldContain(TicketSheet.WhatToDo);
        slip.Document.QuerySelector("svg.qr path")!.GetAttribute("d").ShouldBe(QrCode.Of("26120101002").Path);
        (await web.GetAsync("/lay-so/4711/phieu")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    /// <summary>The page of the first number once the printer has answered, or let its two seconds pass.</summary>
    private static async Task<AngleSharp.Html.Dom.IHtmlDocument> AnsweredAsync(WebStage web)
    {
        var waited = Stopwatch.StartNew();
        while ((await web.GetAsync("/lay-so/1")).Document is var page)
        {
            if (page.QuerySelector("[data-printing=x]") is null)
            {
                return page;
            }

            waited.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10));
            await Task.Delay(50);
        }

        throw new UnreachableException();
    }

    private static async Task<WebStage> OpenAsync(string address)
    {
        var web = await WebStage.OpenAsync();
        await web.GrantedAsync(new SetTicketPrinter(), new SetTicketPrinterInput(address));
        await web.SignInAsync(Roles.Kiosk);
        return web;
    }
}
