using Microsoft.AspNetCore.Mvc;
using MotCua.App.Data;
using MotCua.App.Queueing;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Kiosk;

/// <summary>One press, one number: the kiosk's first screen.</summary>
public sealed class TakeTicketPage(WriteGate gate, OfficeRead read) : OfficePage(gate, read)
{
    public async Task<IActionResult> OnPostAsync() =>
        await DoAsync(new TakeTicket(), new TakeTicketInput()) is { } taken ? Redirect(Links.Ticket(taken.TicketId)) : Page();
}
