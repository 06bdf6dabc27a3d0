using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;
using MotCua.Rules.Queueing;

namespace MotCua.App.Queueing;

/// <summary>Takes a number at the door and so opens a visit (lấy số thứ tự). Works on any day and hour: nobody is refused for being late.</summary>
public sealed class TakeTicket : IAct<TakeTicketInput, TicketTaken>
{
    public Task<Verdict<TicketTaken>> RunAsync(OfficeWrite office, TakeTicketInput input, Actor actor) => Task.FromResult(Take(office, input));

    private static Verdict<TicketTaken> Take(OfficeWrite office, TakeTicketInput input)
    {
        if (!Priority.Parse(input.Priority, office.Terms.Priorities).IsGranted(out var priority, out var refusal))
        {
            return refusal;
        }

        if (input.People is < 1 or > 200)
        {
            return QueueRefusals.PeopleRange();
        }

        var visit = new Visit
        {
            OfficeId = office.OfficeId,
            VisitId = office.NextId(Series.Visit),
            OpenedAt = office.Now,
            Channel = VisitChannel.Counter,
            LastSequence = office.Sequence,
        };
        var ticket = Of(office, visit, priority, input);
        if (ticket.Ordinal > TicketNumber.Largest)
        {
            return QueueRefusals.NumbersRunOut();
        }

        office.Insert(visit);
        office.Insert(ticket);
        var taken = new TicketTaken(ticket.TicketId, ticket.Number, ticket.Priority, ticket.Lane) { VisitId = visit.VisitId };
        office.Record(taken);
        return taken;
    }

    private static Ticket Of(OfficeWrite office, Visit visit, Priority priority, TakeTicketInput input)
    {
        var prefix = input.Lane == Lane.Scribe ? "V" : "A";
        return new Ticket
        {
            OfficeId = office.OfficeId,
            TicketId = office.NextId(Series.Ticket),
            VisitId = visit.VisitId,
            DayOn = office.Today,
            Prefix = prefix,
            Ordinal = office.NextToday(Series.TicketNumber(prefix)),
            Priority = priority.Code,
            TakenAt = office.Now,
            State = TicketState.Waiting,
            Lane = input.Lane,
            People = input.People,
            LastSequence = office.Sequence,
        };
    }
}

/// <param name="Priority">Code of a reason from the office's closed list, or <c>none</c>.</param>
/// <param name="Lane">The scribe's line for who wants papers written first.</param>
/// <param name="People">How many came together, 1 to 200.</param>
public sealed record TakeTicketInput(string Priority = "none", Lane Lane = Lane.Reception, int People = 1);
