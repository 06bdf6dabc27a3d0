using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;

namespace MotCua.App.Dossiers;

/// <summary>A forwarding taken back: whoever had the file has it again, from now on.</summary>
internal sealed class ForwardUndo : IUndo<DossierForwarded>
{
    public async Task<Verdict<DossierForwarded>> TakeBackAsync(OfficeWrite office, DossierForwarded entry, LedgerLine line)
    {
        var dossier = await office.GetAsync<Dossier>(line.DossierId!.Value);
        office.Update(dossier with { Holder = entry.From, HolderId = entry.HolderBefore, HolderSinceAt = office.Now, LastSequence = office.Sequence });
        return entry;
    }
}
