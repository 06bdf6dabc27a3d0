using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;

namespace MotCua.App.Queueing;

/// <summary>A transfer taken back: the person is at the first desk again, if it is free.</summary>
internal sealed class TransferUndo : IUndo<TicketTransferred>
{
    public async Task<Verdict<TicketTransferred>> TakeBackAsync(OfficeWrite office, TicketTransferred entry, LedgerLine line) =>
        (await office.ResumedAsync(entry.CallId)).IsGranted(out _, out var refusal) ? entry : refusal;
}
