using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;

namespace MotCua.App.Dossiers;

/// <summary>Gives a kept original back against a signature (trả lại bản chính).</summary>
public sealed class ReturnOriginal : IAct<ReturnOriginalInput, OriginalReturned>
{
    public async Task<Verdict<OriginalReturned>> RunAsync(OfficeWrite office, ReturnOriginalInput input, Actor actor)
    {
        var dossier = await office.GetAsync<Dossier>(input.DossierId);
        var paper = await office.GetAsync<DossierPaper>(input.DossierId, input.Ordinal);
        if (paper.KeptAt is null || paper.ReturnedAt is not null)
        {
            return DossierRefusals.NotKept();
        }

        if (!input.Signed)
        {
            return DossierRefusals.OriginalUnsigned();
        }

        office.Update(paper with { ReturnedAt = office.Now, LastSequence = office.Sequence });
        office.Update(dossier with { LastSequence = office.Sequence });
        var returned = new OriginalReturned(paper.Ordinal) { VisitId = dossier.VisitId, DossierId = dossier.DossierId };
        office.Record(returned);
        return returned;
    }
}

public sealed record ReturnOriginalInput(long DossierId, int Ordinal, bool Signed);
