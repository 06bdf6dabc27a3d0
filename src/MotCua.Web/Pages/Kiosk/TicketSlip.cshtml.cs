using Microsoft.AspNetCore.Mvc;
using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.Queueing;
using MotCua.App.Terms;
using MotCua.Rules.Queueing;
using MotCua.Web.Infrastructure;
using MotCua.Web.Paper;

namespace MotCua.Web.Pages.Kiosk;

/// <summary>The number as it is printed on 80 mm, where the browser prints it.</summary>
public sealed class TicketSlipPage(WriteGate gate, OfficeRead read, TermsCache terms, SheetMarks marks, OfficeClock clock) : OfficePage(gate, read)
{
    public TicketSheet Sheet { get; private set; } = null!;

    public QrCode Mark { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(long ticketId)
    {
        var ticket = await Read.GetAsync<Ticket>(Me.OfficeId, ticketId);
        if (TodaysPeople.Refused(Me, ticket.DayOn, clock.Today) is { } hidden)
        {
            return await HideAsync(hidden);
        }

        Sheet = await ticket.SheetAsync(Read, await terms.OfAsync(Office!), Office!.UnitName);
        Mark = marks.OfTicket(Sheet, Links.QueueOf(Sheet.Number.ToString()));
        return Page();
    }
}
