using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;
using MotCua.Rules.Dossiers;

namespace MotCua.App.Dossiers;

/// <summary>A receipt taken back (hủy tiếp nhận): the file is void, its numbers stay used, its promise was never made.</summary>
internal sealed class ReceiptUndo : IUndo<DossierReceived>
{
    public async Task<Verdict<DossierReceived>> TakeBackAsync(OfficeWrite office, DossierReceived entry, LedgerLine line)
    {
        var dossier = await office.GetAsync<Dossier>(line.DossierId!.Value);
        if (!Lifecycle.Step(dossier.State, DossierState.Void).IsGranted(out var state, out var refusal))
        {
            return refusal;
        }

        var papers = await office.PapersAsync(dossier.DossierId);
        if (papers.Any(paper => paper is { KeptAt: not null, ReturnedAt: null }))
        {
            return DossierRefusals.OriginalsStillHere();
        }

        var slip = await office.ReceiptSlipAsync(dossier.DossierId);
        office.Update(dossier with
        {
            State = state,
            Promise = PromiseState.None,
            DueCurrentAt = null,
            Slip = SlipState.Void,
            Holder = Holder.Nobody,
            HolderId = null,
            HolderSinceAt = office.Now,
            ClosedAt = office.Now,
            LastSequence = office.Sequence,
        });
        if (slip is not null)
        {
            office.Update(slip with { VoidedAt = office.Now, LastSequence = office.Sequence });
        }

        return entry;
    }
}
