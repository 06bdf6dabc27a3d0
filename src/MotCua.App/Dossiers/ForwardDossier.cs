using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;
using MotCua.Rules.Dossiers;

namespace MotCua.App.Dossiers;

/// <summary>Passes a dossier between counter and specialists without a step (chuyển hồ sơ); nobody in particular has it then.</summary>
public sealed class ForwardDossier : IAct<ForwardDossierInput, DossierForwarded>
{
    public async Task<Verdict<DossierForwarded>> RunAsync(OfficeWrite office, ForwardDossierInput input, Actor actor)
    {
        if (!(await office.DossierAsync(input.DossierId, input.Seen)).IsGranted(out var dossier, out var refusal))
        {
            return refusal;
        }

        if (dossier.ClosedAt is not null || dossier.State is not (DossierState.Received or DossierState.Processing) || dossier.Holder is not (Holder.Reception or Holder.Specialist))
        {
            return DossierRefusals.NotToForward(dossier.Holder);
        }

        if (input.To is not (Holder.Reception or Holder.Specialist) || input.To == dossier.Holder)
        {
            return DossierRefusals.ForwardWhere();
        }

        office.Update(dossier with { Holder = input.To, HolderId = null, HolderSinceAt = office.Now, LastSequence = office.Sequence });
        var forwarded = new DossierForwarded(dossier.Holder, input.To)
        {
            VisitId = dossier.VisitId,
            DossierId = dossier.DossierId,
            HolderBefore = dossier.HolderId,
            NoteHash = string.IsNullOrWhiteSpace(input.Note) ? null : office.Remark("note", input.Note),
        };
        office.Record(forwarded);
        return forwarded;
    }
}

/// <param name="To">The counter, or the specialists.</param>
public sealed record ForwardDossierInput(long DossierId, Holder To, string? Note = null, long? Seen = null);
