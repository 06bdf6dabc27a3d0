using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;

namespace MotCua.App.Queueing;

/// <summary>Ends the service of the person at the desk (kết thúc lượt): the visit closes, or stays open while results are waited for.</summary>
public sealed class FinishVisit : IAct<FinishVisitInput, VisitFinished>
{
    public async Task<Verdict<VisitFinished>> RunAsync(OfficeWrite office, FinishVisitInput input, Actor actor)
    {
        if (!(await office.MyCallAsync(actor)).IsGranted(out var served, out var refusal))
        {
            return refusal;
        }

        var open = await office.ListAsync(
            "select dossier_id from dossiers where office_id = $1 and visit_id = $2 and closed_at is null order by dossier_id",
            row => row.Long("dossier_id"),
            office.OfficeId,
            served.Ticket.VisitId);
        if (open.Count > 0 && !input.KeepOpen)
        {
            return QueueRefusals.VisitOutstanding(open.Count);
        }

        var visit = await office.GetAsync<Visit>(served.Ticket.VisitId);
        office.End(served, CallOutcome.Finished, served.Ticket with { State = TicketState.Finished });
        office.Update(visit with { ClosedAt = open.Count == 0 ? office.Now : null, LastSequence = office.Sequence });
        var finished = new VisitFinished(served.Ticket.TicketId, served.Ticket.Number, served.Call.CallId, open.Count) { VisitId = visit.VisitId };
        office.Record(finished);
        return finished;
    }
}

/// <param name="KeepOpen">The person goes on waiting for a result.</param>
public sealed record FinishVisitInput(bool KeepOpen = false);
