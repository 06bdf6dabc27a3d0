using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;
using MotCua.Rules.Queueing;

namespace MotCua.App.Queueing;

/// <summary>Calls a chosen number out of order (mời số được chọn); the reason of the deviation is kept.</summary>
public sealed class CallChosen : IAct<CallChosenInput, TicketCalled>
{
    public async Task<Verdict<TicketCalled>> RunAsync(OfficeWrite office, CallChosenInput input, Actor actor)
    {
        if (string.IsNullOrWhiteSpace(input.Reason))
        {
            return QueueRefusals.ReasonMissing();
        }

        if (!(await office.MyCallingDeskAsync(actor)).IsGranted(out var desk, out var refusal))
        {
            return refusal;
        }

        var ticket = await office.GetAsync<Ticket>(input.TicketId);
        if (ticket.DayOn != office.Today)
        {
            return QueueRefusals.TicketOfAnotherDay(ticket.Number);
        }

        if (ticket.State is not (TicketState.Waiting or TicketState.Missed or TicketState.Held))
        {
            return QueueRefusals.NotWaiting(ticket.Number, ticket.State);
        }

        // Like a call from hold, it neither breaks nor lengthens a row of priority calls.
        var called = office.Call(ticket, desk, CallKind.FromHold, DeskCalls.Chosen, input.Reason);
        office.Record(called);
        return called;
    }
}

public sealed record CallChosenInput(long TicketId, string Reason);
