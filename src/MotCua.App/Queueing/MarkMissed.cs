using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;

namespace MotCua.App.Queueing;

/// <summary>Notes that the called person did not come (đã mời, chưa có mặt); the number may rejoin the line.</summary>
public sealed class MarkMissed : IAct<MarkMissedInput, TicketMissed>
{
    public async Task<Verdict<TicketMissed>> RunAsync(OfficeWrite office, MarkMissedInput input, Actor actor)
    {
        if (!(await office.MyCallAsync(actor)).IsGranted(out var served, out var refusal))
        {
            return refusal;
        }

        office.End(served, CallOutcome.Missed, served.Ticket with { State = TicketState.Missed, DeskId = null });
        var missed = new TicketMissed(served.Ticket.TicketId, served.Ticket.Number, served.Call.CallId) { VisitId = served.Ticket.VisitId };
        office.Record(missed);
        return missed;
    }
}

public sealed record MarkMissedInput;
