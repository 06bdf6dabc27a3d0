using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;

namespace MotCua.App.Queueing;

/// <summary>Rings the called number again (mời lại); the person keeps the place.</summary>
public sealed class RecallTicket : IAct<RecallTicketInput, TicketRecalled>
{
    public async Task<Verdict<TicketRecalled>> RunAsync(OfficeWrite office, RecallTicketInput input, Actor actor)
    {
        if (!(await office.MyCallAsync(actor)).IsGranted(out var served, out var refusal))
        {
            return refusal;
        }

        office.Update(served.Call with { Rung = served.Call.Rung + 1, LastSequence = office.Sequence });
        var recalled = new TicketRecalled(served.Ticket.TicketId, served.Ticket.Number, served.Call.CallId, served.Call.DeskId, served.Call.Rung + 1) { VisitId = served.Ticket.VisitId };
        office.Record(recalled);
        return recalled;
    }
}

public sealed record RecallTicketInput;
