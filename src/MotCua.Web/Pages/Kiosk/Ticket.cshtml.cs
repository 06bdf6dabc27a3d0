using Microsoft.AspNetCore.Mvc;
using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.Queueing;
using MotCua.App.Terms;
using MotCua.Rules.Queueing;
using MotCua.Rules.Voices;
using MotCua.Web.Infrastructure;
using MotCua.Web.Paper;

namespace MotCua.Web.Pages.Kiosk;

/// <summary>The number just taken, and how many are before it.</summary>
public sealed class TicketPage(WriteGate gate, OfficeRead read, TermsCache terms, OfficeClock clock, TicketPrinting printing) : OfficePage(gate, read)
{
    public Ticket Ticket { get; private set; } = null!;

    public Priority Priority { get; private set; } = Priority.None;

    public int Ahead { get; private set; }

    /// <summary>The printer did not take the slip: whoever stands there must see the number.</summary>
    public bool HasNoSlip => Answer is { IsPrinted: false };

    /// <summary>The printer has not answered yet: the page asks again in a moment.</summary>
    public bool IsPrinting => Answer is { IsPrinted: null };

    public KioskSpeech Speech => new(KioskClip.YourNumber, TicketNumber.Of(Ticket.Prefix[0], Ticket.Ordinal), HasNoSlip ? KioskClip.RememberNumber : KioskClip.TakeASeat);

    private PrinterAnswer? Answer => printing.LastOf(Me.OfficeId, Me.AccountId) is { } last && last.TicketId == Ticket.TicketId ? last : null;

    public async Task<IActionResult> OnGetAsync(long ticketId)
    {
        Ticket = await Read.GetAsync<Ticket>(Me.OfficeId, ticketId);
        if (TodaysPeople.Refused(Me, Ticket.DayOn, clock.Today) is { } hidden)
        {
            return await HideAsync(hidden);
        }

        var inForce = await terms.OfAsync(Office!);
        Priority = inForce.Priorities.FirstOrDefault(one => one.Code == Ticket.Priority, Priority.None);
        Ahead = await Ticket.AheadAsync(Read, inForce);
        return Page();
    }
}
