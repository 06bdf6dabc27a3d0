using Microsoft.AspNetCore.Mvc;
using MotCua.App.Data;
using MotCua.App.Queueing;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Kiosk;

/// <summary>The number just taken, and how many are before it.</summary>
public sealed class TicketPage(WriteGate gate, OfficeRead read) : OfficePage(gate, read)
{
    public Ticket Ticket { get; private set; } = null!;

    public long Ahead { get; private set; }

    /// <summary>The printer did not take the slip: whoever stands there must see the number.</summary>
    [BindProperty(Name = "chua-in", SupportsGet = true)]
    public bool HasNoSlip { get; set; }

    public async Task OnGetAsync(long ticketId)
    {
        Ticket = await Read.GetAsync<Ticket>(Me.OfficeId, ticketId);
        Ahead = await Ticket.AheadAsync(Read);
    }
}
