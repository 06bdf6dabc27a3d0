using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;
using MotCua.Rules.Queueing;

namespace MotCua.App.Queueing;

/// <summary>Gives a waiting number a priority from the closed list, or takes it back, with a reason (ghi ưu tiên).</summary>
public sealed class SetPriority : IAct<SetPriorityInput, PrioritySet>
{
    public async Task<Verdict<PrioritySet>> RunAsync(OfficeWrite office, SetPriorityInput input, Actor actor)
    {
        if (!Priority.Parse(input.Priority, office.Terms.Priorities).IsGranted(out var priority, out var refusal))
        {
            return refusal;
        }

        if (string.IsNullOrWhiteSpace(input.Reason))
        {
            return QueueRefusals.ReasonMissing();
        }

        var ticket = await office.GetAsync<Ticket>(input.TicketId);
        if (TodaysPeople.Refused(actor, ticket.DayOn, office.Today) is { } notToday)
        {
            return notToday;
        }

        if (ticket.State != TicketState.Waiting)
        {
            return QueueRefusals.NotWaiting(ticket.Number, ticket.State);
        }

        office.Update(ticket with { Priority = priority.Code, LastSequence = office.Sequence });
        var set = new PrioritySet(ticket.TicketId, ticket.Number, priority.Code, ticket.Priority) { VisitId = ticket.VisitId, ReasonHash = office.Remark("reason", input.Reason) };
        office.Record(set);
        return set;
    }
}

public sealed record SetPriorityInput(long TicketId, string Priority, string Reason);
