using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;

namespace MotCua.App.Dossiers;

/// <summary>Gives a dossier to a specialist by name (phân công xử lý).</summary>
public sealed class AssignDossier : IAct<AssignDossierInput, DossierAssigned>
{
    public async Task<Verdict<DossierAssigned>> RunAsync(OfficeWrite office, AssignDossierInput input, Actor actor)
    {
        if (!(await office.DossierAsync(input.DossierId, input.Seen)).IsGranted(out var dossier, out var refusal))
        {
            return refusal;
        }

        if (dossier.ClosedAt is not null || dossier.Holder != Holder.Specialist)
        {
            return DossierRefusals.NotWithSpecialists();
        }

        var duties = await office.ListAsync(
            "select duty_id from duties where office_id = $1 and account_id = $2 and role = $3 and from_on <= $4 and (until_on is null or until_on >= $4)",
            row => row.Long("duty_id"),
            office.OfficeId,
            input.AccountId,
            Roles.Specialist,
            office.Today);
        if (duties.Count == 0)
        {
            return DossierRefusals.NoSpecialist();
        }

        office.Update(dossier with { HolderId = input.AccountId, HolderSinceAt = office.Now, LastSequence = office.Sequence });
        var assigned = new DossierAssigned(input.AccountId, dossier.HolderId) { VisitId = dossier.VisitId, DossierId = dossier.DossierId };
        office.Record(assigned);
        return assigned;
    }
}

public sealed record AssignDossierInput(long DossierId, long AccountId, long? Seen = null);
