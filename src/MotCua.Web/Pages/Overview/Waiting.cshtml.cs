using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.Queueing;
using MotCua.App.Terms;
using MotCua.Rules.Queueing;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Overview;

/// <summary>Today's numbers that wait, the longest first.</summary>
public sealed class WaitingPage(WriteGate gate, OfficeRead read, OfficeClock clock, TermsCache terms) : OfficePage(gate, read)
{
    private IReadOnlyList<Priority> priorities = [];

    public IReadOnlyList<Ticket> Tickets { get; private set; } = [];

    public async Task OnGetAsync()
    {
        priorities = (await terms.OfAsync(Office!)).Priorities;
        Tickets = await Read.ListAsync(
            $"select {string.Join(", ", Ticket.Table.Columns)} from tickets where office_id = $1 and day_on = $2 and state = 'waiting' order by taken_at, ticket_id",
            Ticket.Table.Read,
            Me.OfficeId,
            clock.Today);
    }

    public int Minutes(Ticket ticket) => (int)(clock.Now - ticket.TakenAt).TotalMinutes;

    public string PriorityName(Ticket ticket) => priorities.FirstOrDefault(priority => priority.Code == ticket.Priority) is { } known ? T(known.Name) : ticket.Priority;
}
