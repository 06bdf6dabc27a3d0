using MotCua.App.Data;
using MotCua.App.Ledger;
using MotCua.App.Ledger.Happened;
using MotCua.App.Offices;
using MotCua.Rules.Queueing;

namespace MotCua.App.Queueing;

/// <summary>What a call states, whichever way the number was chosen.</summary>
public static class DeskCalls
{
    /// <summary>The reason code of a call out of order; its words stand beside the ledger.</summary>
    public const string Chosen = "call-chosen";

    /// <summary>Writes the call and gives the entry for the act to record.</summary>
    public static TicketCalled Call(this OfficeWrite office, Ticket ticket, Desk desk, CallKind kind, string reason, string? words = null)
    {
        var call = new Call
        {
            OfficeId = office.OfficeId,
            CallId = office.NextId(Series.Call),
            TicketId = ticket.TicketId,
            DeskId = desk.DeskId,
            DayOn = office.Today,
            Lane = ticket.Lane,
            Kind = kind,
            Reason = reason,
            Sequence = office.Sequence,
            CalledAt = office.Now,
            Rung = 1,
            LastSequence = office.Sequence,
        };
        office.Insert(call);
        office.Update(ticket with { State = TicketState.Called, DeskId = desk.DeskId, BackFromHold = null, Rejoined = null, LastSequence = office.Sequence });
        return new TicketCalled(ticket.TicketId, ticket.Number, call.CallId, desk.DeskId, desk.Number, kind, reason, ticket.State)
        {
            VisitId = ticket.VisitId,
            DeskBefore = ticket.DeskId,
            BackFromHold = ticket.BackFromHold,
            Rejoined = ticket.Rejoined,
            ReasonHash = words is null ? null : office.Remark("reason", words),
        };
    }
}
