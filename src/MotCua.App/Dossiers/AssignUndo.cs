using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;

namespace MotCua.App.Dossiers;

/// <summary>An assignment taken back: the file is again with whom it was, or with nobody in particular.</summary>
internal sealed class AssignUndo : IUndo<DossierAssigned>
{
    public async Task<Verdict<DossierAssigned>> TakeBackAsync(OfficeWrite office, DossierAssigned entry, LedgerLine line)
    {
        var dossier = await office.GetAsync<Dossier>(line.DossierId!.Value);
        office.Update(dossier with { HolderId = entry.Before, HolderSinceAt = office.Now, LastSequence = office.Sequence });
        return entry;
    }
}
