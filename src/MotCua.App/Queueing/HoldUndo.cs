using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;

namespace MotCua.App.Queueing;

/// <summary>A hold taken back: the person is at the desk again, if it is free.</summary>
internal sealed class HoldUndo : IUndo<TicketHeld>
{
    public async Task<Verdict<TicketHeld>> TakeBackAsync(OfficeWrite office, TicketHeld entry, LedgerLine line) =>
        (await office.ResumedAsync(entry.CallId)).IsGranted(out _, out var refusal) ? entry : refusal;
}
