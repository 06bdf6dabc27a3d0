using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Dossiers;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;
using MotCua.Rules.Dossiers;

namespace MotCua.App.Results;

/// <summary>Notes where a ready result lies until somebody collects it (ghi chỗ để kết quả).</summary>
public sealed class ShelveResult : IAct<ShelveResultInput, ResultShelved>
{
    public async Task<Verdict<ResultShelved>> RunAsync(OfficeWrite office, ShelveResultInput input, Actor actor)
    {
        if (!(await office.DossierAsync(input.DossierId, input.Seen)).IsGranted(out var dossier, out var refusal))
        {
            return refusal;
        }

        if (dossier.ClosedAt is not null || dossier.Holder != Holder.ReturnDesk)
        {
            return ResultRefusals.NotReady(dossier.State);
        }

        if (!ShelfPlace.Parse(input.Shelf).IsGranted(out var shelf, out refusal))
        {
            return refusal;
        }

        office.Update(dossier with { Shelf = shelf, LastSequence = office.Sequence });
        var shelved = new ResultShelved(shelf.Written, dossier.Shelf?.Written) { VisitId = dossier.VisitId, DossierId = dossier.DossierId };
        office.Record(shelved);
        return shelved;
    }
}

/// <param name="Shelf">As it stands on the shelf: A3, T2-15.</param>
public sealed record ShelveResultInput(long DossierId, string Shelf, long? Seen = null);
