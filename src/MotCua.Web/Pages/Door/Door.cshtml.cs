using Microsoft.AspNetCore.Mvc;
using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.Queueing;
using MotCua.App.Terms;
using MotCua.Rules;
using MotCua.Rules.Queueing;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Door;

/// <summary>The door in a volunteer's hand: numbers for a queue of people, one after another, with the reason of a priority that no machine sees.</summary>
public sealed class DoorPage(WriteGate gate, OfficeRead read, OfficeClock clock, TermsCache terms, DoorCards cards) : OfficePage(gate, read)
{
    [BindProperty(Name = "scan")]
    public string? Scan { get; set; }

    /// <summary>Empty: as old as the card says.</summary>
    [BindProperty(Name = "priority")]
    public string? PriorityCode { get; set; }

    [BindProperty(Name = "people")]
    public int People { get; set; } = 1;

    public override bool KeepsTyped => true;

    public IReadOnlyList<Priority> Priorities { get; private set; } = [];

    /// <summary>The number given a moment ago.</summary>
    public Ticket? Given { get; private set; }

    public long Waiting { get; private set; }

    public IReadOnlyList<OpenHelp> Help { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "so")] long? ticketId)
    {
        Given = ticketId is { } given ? await Read.GetAsync<Ticket>(Me.OfficeId, given) : null;
        if (Given is not null && TodaysPeople.Refused(Me, Given.DayOn, clock.Today) is { } hidden)
        {
            return await HideAsync(hidden);
        }

        await ShowAsync();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync([FromForm(Name = "lane")] string? lane)
    {
        await ShowAsync();
        if (!DoorCard.PriorityOf(Scan, Priorities, clock.Today).IsGranted(out var byAge, out var refusal))
        {
            Refuse(refusal);
            return Page();
        }

        var input = new TakeTicketInput(string.IsNullOrEmpty(PriorityCode) ? byAge.Code : PriorityCode, Code.TryParse<Lane>(lane ?? "", out var named) ? named : Lane.Reception, People);
        if (await DoAsync(new TakeTicket(), input) is not { } taken)
        {
            return Page();
        }

        // A press sent again finds its number, perhaps after the visit: the card is not kept anew.
        await (WasDoneBefore ? Task.CompletedTask : cards.KeepAsync(Me.OfficeId, taken, Scan));
        return SavedThen($"{Links.Door}?so={taken.TicketId}");
    }

    /// <summary>Somebody was answered and needs no number.</summary>
    public async Task<IActionResult> OnPostAdviseAsync(AdviceForm advice)
    {
        if (await DoAsync(new RecordAdvice(), advice.Input()) is not null)
        {
            return SavedThen(Links.Door);
        }

        await ShowAsync();
        return Page();
    }

    private async Task ShowAsync()
    {
        Priorities = (await terms.OfAsync(Office!)).Priorities;
        Help = await HelpCall.OpenAsync(Read, Me.OfficeId);
        Waiting = await WaitingLine.CountAsync(Read, Me.OfficeId, clock.Today);
    }
}
