using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;
using MotCua.Rules.Procedures;

namespace MotCua.App.Queueing;

/// <summary>Shows the person at the desk to a desk that is not ours (đã chuyển quầy): no slip, no deadline of ours; the visit ends.</summary>
public sealed class SendElsewhere : IAct<SendElsewhereInput, VisitSentElsewhere>
{
    public async Task<Verdict<VisitSentElsewhere>> RunAsync(OfficeWrite office, SendElsewhereInput input, Actor actor)
    {
        if (input.Receiver == Receiver.Centre)
        {
            return QueueRefusals.ReceiverIsOurs();
        }

        if (!(await office.MyCallAsync(actor)).IsGranted(out var served, out var refusal))
        {
            return refusal;
        }

        var visit = await office.GetAsync<Visit>(served.Ticket.VisitId);
        office.End(served, CallOutcome.SentElsewhere, served.Ticket with { State = TicketState.Finished });
        office.Update(visit with { ClosedAt = office.Now, LastSequence = office.Sequence });
        var sent = new VisitSentElsewhere(served.Ticket.TicketId, served.Ticket.Number, input.Receiver) { VisitId = visit.VisitId };
        office.Record(sent);
        return sent;
    }
}

public sealed record SendElsewhereInput(Receiver Receiver);
