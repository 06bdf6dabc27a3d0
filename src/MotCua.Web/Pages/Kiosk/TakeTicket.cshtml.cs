using Microsoft.AspNetCore.Mvc;
using MotCua.App.Data;
using MotCua.App.Offices;
using MotCua.App.Queueing;
using MotCua.Web.Infrastructure;
using MotCua.Web.Paper;

namespace MotCua.Web.Pages.Kiosk;

/// <summary>One press, one number: the kiosk's first screen. The number is written before anything is printed.</summary>
public sealed class TakeTicketPage(WriteGate gate, OfficeRead read, SheetMarks marks) : OfficePage(gate, read)
{
    public async Task<IActionResult> OnPostAsync()
    {
        if (await DoAsync(new TakeTicket(), new TakeTicketInput()) is not { } taken)
        {
            return Page();
        }

        // A second press of the same button finds the first number, which has its slip.
        return WasDoneBefore || await IsPrintedAsync(taken.TicketId) ? Redirect(Links.Ticket(taken.TicketId)) : Redirect(Links.TicketWithoutSlip(taken.TicketId));
    }

    /// <summary>True as well where the office has no printer of its own: then the browser prints.</summary>
    private async Task<bool> IsPrintedAsync(long ticketId)
    {
        if (await TicketPrinter.ForAsync(Read, Me.OfficeId, Me.AccountId) is not { } printer)
        {
            return true;
        }

        var sheet = await (await Read.GetAsync<Ticket>(Me.OfficeId, ticketId)).SheetAsync(Read, Office!.UnitName);
        return await PrinterLine.TryPrintAsync(printer, EscPos.Print(TicketRaster.Of(sheet, marks.OfTicket(sheet, Links.Today), IsRehearsal)));
    }
}
