using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.Queueing;
using MotCua.App.Terms;
using MotCua.Rules;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Kiosk;

/// <summary>The kiosk's first screen: a card on the scanner or one press gives a number, with nothing to read or type.</summary>
public sealed class TakeTicketPage(WriteGate gate, OfficeRead read, OfficeClock clock, TermsCache terms) : OfficePage(gate, read)
{
    [BindProperty(Name = "scan")]
    public string? Scan { get; set; }

    /// <summary>Somebody writes papers for people today.</summary>
    public bool OffersWriting { get; private set; }

    public long Waiting { get; private set; }

    public string Clock => clock.Now.Clock().ToString("HH:mm", CultureInfo.InvariantCulture);

    public Task OnGetAsync() => ShowAsync();

    public async Task<IActionResult> OnPostAsync([FromForm(Name = "lane")] string? lane)
    {
        var inForce = await terms.OfAsync(Office!);
        if (!DoorCard.PriorityOf(Scan, inForce.Priorities, clock.Today).IsGranted(out var priority, out var refusal))
        {
            Refuse(refusal);
        }
        else if (await DoAsync(new TakeTicket(), new TakeTicketInput(priority.Code, Code.TryParse<Lane>(lane ?? "", out var named) ? named : Lane.Reception)) is { } taken)
        {
            return Redirect(Links.Ticket(taken.TicketId));
        }

        await ShowAsync();
        return Page();
    }

    private async Task ShowAsync()
    {
        var inForce = await terms.OfAsync(Office!);
        OffersWriting = inForce.PlansOn(clock.Today).Any(plan => plan.Writing is not null);
        Waiting = await Read.NumberAsync("select count(*) as number from tickets where office_id = $1 and day_on = $2 and state = 'waiting'", Me.OfficeId, clock.Today);
    }
}
