using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;

namespace MotCua.App.Queueing;

/// <summary>A priority taken back: the number has the one it had before.</summary>
internal sealed class PriorityUndo : IUndo<PrioritySet>
{
    public async Task<Verdict<PrioritySet>> TakeBackAsync(OfficeWrite office, PrioritySet entry, LedgerLine line)
    {
        var ticket = await office.GetAsync<Ticket>(entry.TicketId);
        office.Update(ticket with { Priority = entry.FormerPriority, LastSequence = office.Sequence });
        return entry;
    }
}
