using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;

namespace MotCua.App.Queueing;

/// <summary>A call taken back: the number has its old place in the line, and the call does not count for the order.</summary>
internal sealed class CallUndo : IUndo<TicketCalled>
{
    public async Task<Verdict<TicketCalled>> TakeBackAsync(OfficeWrite office, TicketCalled entry, LedgerLine line)
    {
        var served = new Served(await office.GetAsync<Call>(entry.CallId), await office.GetAsync<Ticket>(entry.TicketId));
        if (served.Call.EndedAt is not null)
        {
            return QueueRefusals.CallEnded(served.Ticket.Number);
        }

        var before = served.Ticket with { State = entry.StateBefore, Lane = entry.LaneBefore ?? served.Ticket.Lane, DeskId = entry.DeskBefore, BackFromHold = entry.BackFromHold, Rejoined = entry.Rejoined };
        office.End(served, CallOutcome.Undone, before);
        return entry;
    }
}
