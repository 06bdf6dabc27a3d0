using Microsoft.AspNetCore.Mvc;
using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.Offices;
using MotCua.App.People;
using MotCua.App.Queueing;
using MotCua.App.Terms;
using MotCua.Rules.Queueing;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Counter;

/// <summary>The desk's console: who is served here, who comes next and why, and the acts on a call.</summary>
public sealed class DeskPage(WriteGate gate, OfficeRead read, OfficeClock clock, TermsCache terms, SignIns signIns) : OfficePage(gate, read)
{
    private static readonly Lane[] ReceptionLanes = [Lane.Reception];
    private static readonly Lane[] ScribeLanes = [Lane.Scribe];

    public IReadOnlyList<Desk> Desks { get; private set; } = [];

    public Desk? MyDesk => Desks.FirstOrDefault(desk => desk.DeskId == Me.DeskId);

    public Ticket? Serving { get; private set; }

    public IReadOnlyList<(Ticket Ticket, NextCall Call)> Line { get; private set; } = [];

    public Task OnGetAsync() => ShowAsync();

    public async Task<IActionResult> OnPostSitAsync([FromForm(Name = "desk_id")] long deskId)
    {
        await signIns.SitDownAsync(Me.OfficeId, Request.Cookies[Doorkeeper.SessionCookie] ?? "", deskId);
        return Redirect(Links.Desk);
    }

    public async Task<IActionResult> OnPostNextAsync()
    {
        await ShowAsync();
        return await AfterAsync(DoAsync(new CallNext(), new CallNextInput(Lanes())));
    }

    public Task<IActionResult> OnPostRecallAsync() => AfterAsync(DoAsync(new RecallTicket(), new RecallTicketInput()));

    public Task<IActionResult> OnPostMissedAsync() => AfterAsync(DoAsync(new MarkMissed(), new MarkMissedInput()));

    public Task<IActionResult> OnPostHoldAsync() => AfterAsync(DoAsync(new HoldTicket(), new HoldTicketInput()));

    public Task<IActionResult> OnPostFinishAsync() => AfterAsync(DoAsync(new FinishVisit(), new FinishVisitInput(KeepOpen: true)));

    private async Task<IActionResult> AfterAsync<TResult>(Task<TResult?> act)
        where TResult : class
    {
        if (await act is not null)
        {
            return SavedThen(Links.Desk);
        }

        await ShowAsync();
        return Page();
    }

    private Lane[] Lanes() => MyDesk?.Kind == DeskKind.Scribe ? ScribeLanes : ReceptionLanes;

    private async Task ShowAsync()
    {
        Desks = await Read.ListAsync(
            $"select {string.Join(", ", Desk.Table.Columns)} from desks where office_id = $1 and closed_on is null order by number", Desk.Table.Read, Me.OfficeId);
        var line = await WaitingLine.ReadAsync(Read, await terms.OfAsync(Office!), (Me.OfficeId, clock.Today), Lanes(), Me.DeskId);
        Line = line.Foreseen();
        Serving = await Read.FirstAsync(
            $"select {string.Join(", ", Ticket.Table.Columns.Select(column => "ticket." + column))} from tickets ticket join calls call on call.office_id = ticket.office_id and call.ticket_id = ticket.ticket_id where call.office_id = $1 and call.desk_id = $2 and call.ended_at is null",
            Ticket.Table.Read,
            Me.OfficeId,
            Me.DeskId ?? 0);
    }
}
