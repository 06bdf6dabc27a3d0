using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.Days;
using MotCua.App.Queueing;
using MotCua.App.Terms;
using MotCua.Rules;
using MotCua.Rules.Voices;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Kiosk;

/// <summary>The kiosk's first screen: a card on the scanner or one press gives a number, with nothing to read or type.</summary>
public sealed class TakeTicketPage(WriteGate gate, OfficeRead read, OfficeClock clock, TermsCache terms, AfterTaking after) : OfficePage(gate, read)
{
    [BindProperty(Name = "scan")]
    public string? Scan { get; set; }

    /// <summary>Somebody writes papers for people today.</summary>
    public bool OffersWriting { get; private set; }

    public long Waiting { get; private set; }

    /// <summary>The last slip did not come out: whoever takes the next number is told before.</summary>
    public bool PrinterIsDown => after.IsPrinterDown(this);

    /// <summary>Whoever waits for a signature is told before taking a number.</summary>
    public bool NobodySigns { get; private set; }

    /// <summary>Somebody was called a moment ago.</summary>
    public bool HelpComes { get; private set; }

    public KioskSpeech Speech => new(Refused is not null ? KioskClip.NotRead : HelpComes ? KioskClip.HelpComes : KioskClip.TakeNumber);

    public string Clock => clock.Now.Clock().ToString("HH:mm", CultureInfo.InvariantCulture);

    public Task OnGetAsync() => ShowAsync();

    public async Task<IActionResult> OnPostAsync([FromForm(Name = "lane")] string? lane)
    {
        if (MotCua.App.Dossiers.StatusCodes.Scanned(Scan) is not null)
        {
            // The code goes on in the same form: in no address, and so in no log.
            return RedirectPreserveMethod(Links.Status);
        }

        var inForce = await terms.OfAsync(Office!);
        if (!DoorCard.PriorityOf(Scan, inForce.Priorities, clock.Today).IsGranted(out var priority, out var refusal))
        {
            Refuse(refusal);
        }
        else if (await DoAsync(new TakeTicket(), new TakeTicketInput(priority.Code, Code.TryParse<Lane>(lane ?? "", out var named) ? named : Lane.Reception)) is { } taken)
        {
            // A second press of the same button finds the first number, which has its slip; its card is not kept anew.
            await (WasDoneBefore ? Task.CompletedTask : after.FollowAsync(this, taken, Scan));
            return Redirect(Links.Ticket(taken.TicketId));
        }

        await ShowAsync();
        return Page();
    }

    /// <summary>Pressed twice is pressed once: help is coming either way.</summary>
    public async Task<IActionResult> OnPostHelpAsync()
    {
        HelpComes = await HelpCall.IsOpenAsync(Read, Me) || await DoAsync(new CallForHelp(), new CallForHelpInput()) is not null;
        await ShowAsync();
        return Page();
    }

    private async Task ShowAsync()
    {
        var inForce = await terms.OfAsync(Office!);
        OffersWriting = inForce.PlansOn(clock.Today).Any(plan => plan.Writing is not null);
        Waiting = await WaitingLine.CountAsync(Read, Me.OfficeId, clock.Today);
        NobodySigns = await SignersToday.NobodySignsAsync(Read, (Me.OfficeId, clock.Today, clock.Now));
    }
}
