using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger.Happened;
using MotCua.App.Offices;
using MotCua.Rules;

namespace MotCua.App.Queueing;

/// <summary>Passes the person at the desk on to another desk or line (chuyển quầy) with the same number and the first time.</summary>
public sealed class TransferTicket : IAct<TransferTicketInput, TicketTransferred>
{
    public async Task<Verdict<TicketTransferred>> RunAsync(OfficeWrite office, TransferTicketInput input, Actor actor)
    {
        if (!(await office.MyCallOfTodayAsync(actor)).IsGranted(out var served, out var refusal))
        {
            return refusal;
        }

        var desk = input.ToDeskId is { } deskId ? await office.GetAsync<Desk>(deskId) : null;
        if (desk?.ClosedOn is not null)
        {
            return QueueRefusals.DeskClosed(desk.Number);
        }

        var lane = input.ToLane ?? served.Ticket.Lane;
        office.End(served, CallOutcome.Transferred, served.Ticket with { State = TicketState.Waiting, Lane = lane, DeskId = desk?.DeskId });
        var transferred = new TicketTransferred(served.Ticket.TicketId, served.Ticket.Number, served.Call.CallId, lane, desk?.DeskId) { VisitId = served.Ticket.VisitId };
        office.Record(transferred);
        return transferred;
    }
}

/// <param name="ToLane">Another line; the same when null.</param>
/// <param name="ToDeskId">One desk in particular; any desk of the line when null.</param>
public sealed record TransferTicketInput(Lane? ToLane = null, long? ToDeskId = null);
