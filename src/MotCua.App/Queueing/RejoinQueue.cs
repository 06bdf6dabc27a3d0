using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;

namespace MotCua.App.Queueing;

/// <summary>Takes somebody who missed the call back into the line (vào lại hàng): behind the next three calls, then at the old place.</summary>
public sealed class RejoinQueue : IAct<RejoinQueueInput, TicketRejoined>
{
    public async Task<Verdict<TicketRejoined>> RunAsync(OfficeWrite office, RejoinQueueInput input, Actor actor)
    {
        var ticket = await office.GetAsync<Ticket>(input.TicketId);
        if (ticket.State != TicketState.Missed)
        {
            return QueueRefusals.NotMissed(ticket.Number, ticket.State);
        }

        if (ticket.DayOn != office.Today)
        {
            return QueueRefusals.TicketOfAnotherDay(ticket.Number);
        }

        office.Update(ticket with { State = TicketState.Waiting, DeskId = null, Rejoined = office.Sequence, LastSequence = office.Sequence });
        var rejoined = new TicketRejoined(ticket.TicketId, ticket.Number) { VisitId = ticket.VisitId };
        office.Record(rejoined);
        return rejoined;
    }
}

public sealed record RejoinQueueInput(long TicketId);
