using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;

namespace MotCua.App.Queueing;

/// <summary>Notes that somebody who waited has gone home (rời hàng chờ); the number stays used.</summary>
public sealed class LeaveQueue : IAct<LeaveQueueInput, QueueLeft>
{
    public async Task<Verdict<QueueLeft>> RunAsync(OfficeWrite office, LeaveQueueInput input, Actor actor)
    {
        var ticket = await office.GetAsync<Ticket>(input.TicketId);
        if (TodaysPeople.Refused(actor, ticket.DayOn, office.Today) is { } notToday)
        {
            return notToday;
        }

        if (ticket.State is not (TicketState.Waiting or TicketState.Missed or TicketState.Held))
        {
            return QueueRefusals.NotWaiting(ticket.Number, ticket.State);
        }

        var visit = await office.GetAsync<Visit>(ticket.VisitId);
        office.Update(ticket with { State = TicketState.Left, LastSequence = office.Sequence });
        office.Update(visit with { ClosedAt = office.Now, LastSequence = office.Sequence });
        office.ForgetCard(ticket.VisitId);
        var left = new QueueLeft(ticket.TicketId, ticket.Number) { VisitId = ticket.VisitId };
        office.Record(left);
        return left;
    }
}

public sealed record LeaveQueueInput(long TicketId);
