using MotCua.App.Data;
using MotCua.App.Queueing;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Kiosk;

/// <summary>The number just taken, and how many are before it.</summary>
public sealed class TicketPage(WriteGate gate, OfficeRead read) : OfficePage(gate, read)
{
    public Ticket Ticket { get; private set; } = null!;

    public long Ahead { get; private set; }

    public async Task OnGetAsync(long ticketId)
    {
        Ticket = await Read.GetAsync<Ticket>(Me.OfficeId, ticketId);
        Ahead = await Read.NumberAsync(
            "select count(*) as number from tickets where office_id = $1 and day_on = $2 and state = 'waiting' and ticket_id < $3",
            Me.OfficeId,
            Ticket.DayOn,
            ticketId);
    }
}
