using Microsoft.AspNetCore.Mvc;
using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.Queueing;
using MotCua.App.Results;
using MotCua.App.Terms;
using MotCua.Rules.Queueing;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Citizen;

/// <summary>The queue as one number sees it, from wherever its holder is: how many before it, how long, and what its files wait for.</summary>
public sealed class QueuePage(WriteGate gate, OfficeRead read, OfficeClock clock, TermsCache terms) : OfficePage(gate, read)
{
    [BindProperty(Name = "so", SupportsGet = true)]
    public string? Number { get; set; }

    public TicketWait? Wait { get; private set; }

    /// <summary>What its files wait for; null before one is received, and when all are returned.</summary>
    public ResultWait? Result { get; private set; }

    public async Task OnGetAsync()
    {
        if (string.IsNullOrWhiteSpace(Number))
        {
            return;
        }

        if (!TicketNumber.Parse(Number).IsGranted(out var number, out var refusal))
        {
            Refuse(refusal);
            return;
        }

        Wait = await TicketWait.FindAsync(Read, await terms.OfAsync(Office!), (Me.OfficeId, clock.Now), number);
        if (Wait is null)
        {
            Refuse(QueueRefusals.NotTakenToday(number.ToString()));
            return;
        }

        Result = await ResultWait.FindAsync(Read, (Me.OfficeId, clock.Now), Wait.Ticket.VisitId);
    }
}
