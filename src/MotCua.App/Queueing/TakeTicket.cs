using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;

namespace MotCua.App.Queueing;

/// <summary>Takes a number at the door and so opens a visit (lấy số thứ tự). Works on any day and hour: nobody is refused for being late.</summary>
public sealed class TakeTicket : IAct<TakeTicketInput, TicketTaken>
{
    public Task<Verdict<TicketTaken>> RunAsync(OfficeWrite office, TakeTicketInput input, Actor actor)
    {
        var visit = new Visit
        {
            OfficeId = office.OfficeId,
            VisitId = office.NextId(Series.Visit),
            OpenedAt = office.Now,
            Channel = VisitChannel.Counter,
            LastSequence = office.Sequence,
        };
        var ticket = new Ticket
        {
            OfficeId = office.OfficeId,
            TicketId = office.NextId(Series.Ticket),
            VisitId = visit.VisitId,
            DayOn = office.Today,
            Prefix = "A",
            Ordinal = office.NextToday(Series.TicketNumber("A")),
            Priority = input.Priority,
            TakenAt = office.Now,
            State = TicketState.Waiting,
            LastSequence = office.Sequence,
        };
        office.Insert(visit);
        office.Insert(ticket);
        var taken = new TicketTaken(ticket.TicketId, ticket.Number, ticket.Priority) { VisitId = visit.VisitId };
        office.Record(taken);
        return Task.FromResult<Verdict<TicketTaken>>(taken);
    }
}

/// <param name="Priority">Code of a reason from the office's closed list, or <c>none</c>.</param>
public sealed record TakeTicketInput(string Priority = "none");
