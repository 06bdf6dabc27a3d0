using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;

namespace MotCua.App.Queueing;

/// <summary>Brings a held number back to the front of its line (hết tạm giữ).</summary>
public sealed class EndHold : IAct<EndHoldInput, HoldEnded>
{
    public async Task<Verdict<HoldEnded>> RunAsync(OfficeWrite office, EndHoldInput input, Actor actor)
    {
        var ticket = await office.GetAsync<Ticket>(input.TicketId);
        if (ticket.State != TicketState.Held)
        {
            return QueueRefusals.NotHeld(ticket.Number, ticket.State);
        }

        if (ticket.DayOn != office.Today)
        {
            return QueueRefusals.TicketOfAnotherDay(ticket.Number);
        }

        office.Update(ticket with { State = TicketState.Waiting, DeskId = null, BackFromHold = office.Sequence, LastSequence = office.Sequence });
        var ended = new HoldEnded(ticket.TicketId, ticket.Number) { VisitId = ticket.VisitId };
        office.Record(ended);
        return ended;
    }
}

public sealed record EndHoldInput(long TicketId);
