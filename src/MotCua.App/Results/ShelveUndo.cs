using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Dossiers;
using MotCua.App.Ledger;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;
using MotCua.Rules.Dossiers;

namespace MotCua.App.Results;

/// <summary>A place taken back: the result lies where it was noted before, or nowhere in particular.</summary>
internal sealed class ShelveUndo : IUndo<ResultShelved>
{
    public async Task<Verdict<ResultShelved>> TakeBackAsync(OfficeWrite office, ResultShelved entry, LedgerLine line)
    {
        var dossier = await office.GetAsync<Dossier>(line.DossierId!.Value);
        var before = ShelfPlace.Parse(entry.BeforeCode).IsGranted(out var shelf, out _) ? shelf : null;
        office.Update(dossier with { Shelf = before, LastSequence = office.Sequence });
        return entry;
    }
}
