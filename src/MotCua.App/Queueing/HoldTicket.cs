using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;

namespace MotCua.App.Queueing;

/// <summary>Sets the person at the desk aside for a while (tạm giữ số), as when a copy has to be made; coming back, they are called first.</summary>
public sealed class HoldTicket : IAct<HoldTicketInput, TicketHeld>
{
    public async Task<Verdict<TicketHeld>> RunAsync(OfficeWrite office, HoldTicketInput input, Actor actor)
    {
        if (!(await office.MyCallOfTodayAsync(actor)).IsGranted(out var served, out var refusal))
        {
            return refusal;
        }

        office.End(served, CallOutcome.Held, served.Ticket with { State = TicketState.Held });
        var held = new TicketHeld(served.Ticket.TicketId, served.Ticket.Number, served.Call.CallId) { VisitId = served.Ticket.VisitId };
        office.Record(held);
        return held;
    }
}

public sealed record HoldTicketInput;
