using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.Offices;
using MotCua.App.People;
using MotCua.App.Queueing;
using MotCua.App.Terms;
using MotCua.Rules;
using MotCua.Rules.Procedures;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Counter;

/// <summary>The desk's console: who is served here, who comes next and why, and the acts on a call.</summary>
public sealed class DeskPage(WriteGate gate, OfficeRead read, OfficeClock clock, TermsCache terms, SignIns signIns) : OfficePage(gate, read)
{
    public DeskView View { get; private set; } = null!;

    public DeskState State => View.State;

    [BindProperty(Name = "ticket_id")]
    public long TicketId { get; set; }

    [BindProperty(Name = "reason")]
    public string? Reason { get; set; }

    public Task OnGetAsync() => ShowAsync();

    public async Task<IActionResult> OnPostSitAsync([FromForm(Name = "desk_id")] long deskId)
    {
        await signIns.SitDownAsync(Me.OfficeId, Request.Cookies[Doorkeeper.SessionCookie] ?? "", deskId);
        return Redirect(Links.Desk);
    }

    /// <summary>
    /// One press: whoever is served here is done, and the next number is called. Two acts, a key each, so that a press sent
    /// again finds both done.
    /// </summary>
    public async Task<IActionResult> OnPostNextAsync([FromForm(Name = "next_key")] string? nextKey)
    {
        await ShowAsync();
        if (State.Serving is not null && await DoAsync(new FinishVisit(), new FinishVisitInput(KeepOpen: true)) is null)
        {
            return Page();
        }

        ActKeyText = nextKey ?? ActKeyText;
        return await AfterAsync(DoAsync(new CallNext(), new CallNextInput(State.Lanes)));
    }

    public Task<IActionResult> OnPostPauseAsync() => AfterAsync(DoAsync(new PauseDesk(), new PauseDeskInput()));

    public Task<IActionResult> OnPostResumeAsync() => AfterAsync(DoAsync(new ResumeDesk(), new ResumeDeskInput()));

    public Task<IActionResult> OnPostRecallAsync() => AfterAsync(DoAsync(new RecallTicket(), new RecallTicketInput()));

    public Task<IActionResult> OnPostMissedAsync() => AfterAsync(DoAsync(new MarkMissed(), new MarkMissedInput()));

    public Task<IActionResult> OnPostHoldAsync() => AfterAsync(DoAsync(new HoldTicket(), new HoldTicketInput()));

    /// <param name="next">Where another desk's screen ends a visit and goes on.</param>
    public async Task<IActionResult> OnPostFinishAsync([FromForm(Name = "next")] string? next)
    {
        var finished = DoAsync(new FinishVisit(), new FinishVisitInput(KeepOpen: true));
        return next is not null && await finished is not null ? SavedThen(Onward(next)) : await AfterAsync(finished);
    }

    public Task<IActionResult> OnPostTransferAsync([FromForm(Name = "to")] string to) =>
        AfterAsync(DoAsync(new TransferTicket(), Code.TryParse<Lane>(to, out var lane) ? new TransferTicketInput(lane) : new TransferTicketInput(ToDeskId: long.TryParse(to, NumberStyles.None, CultureInfo.InvariantCulture, out var desk) ? desk : 0)));

    public Task<IActionResult> OnPostAdviseAsync(AdviceForm advice) => AfterAsync(DoAsync(new RecordAdvice(), advice.Input()));

    public Task<IActionResult> OnPostElsewhereAsync([FromForm(Name = "receiver")] string receiver) =>
        AfterAsync(DoAsync(new SendElsewhere(), new SendElsewhereInput(Code.TryParse<Receiver>(receiver, out var named) ? named : Receiver.Centre)));

    public Task<IActionResult> OnPostChosenAsync() => AfterAsync(DoAsync(new CallChosen(), new CallChosenInput(TicketId, Reason ?? "")));

    public Task<IActionResult> OnPostPriorityAsync([FromForm(Name = "priority")] string? priority) =>
        AfterAsync(DoAsync(new SetPriority(), new SetPriorityInput(TicketId, priority ?? "", Reason ?? "")));

    public Task<IActionResult> OnPostLeaveAsync() => AfterAsync(DoAsync(new LeaveQueue(), new LeaveQueueInput(TicketId)));

    public Task<IActionResult> OnPostRejoinAsync() => AfterAsync(DoAsync(new RejoinQueue(), new RejoinQueueInput(TicketId)));

    public Task<IActionResult> OnPostEndHoldAsync() => AfterAsync(DoAsync(new EndHold(), new EndHoldInput(TicketId)));

    private async Task<IActionResult> AfterAsync<TResult>(Task<TResult?> act)
        where TResult : class
    {
        if (await act is not null)
        {
            await ShowAsync();
            return SavedThen(State is { Serving: not null, Mine.Kind: DeskKind.Reception } && May("receive-dossier") ? Links.Receive : Links.Desk);
        }

        await ShowAsync();
        return Page();
    }

    private async Task ShowAsync() =>
        View = (await DeskView.ReadAsync(this, Read, await terms.OfAsync(Office!), clock.Today)) with { Chosen = TicketId, Reason = Reason };
}
