using MotCua.Rules;
using MotCua.Rules.Dossiers;

namespace MotCua.App.Data.Verification;

/// <summary>I6: an open dossier's clock runs exactly in the running states: a stopped one has its open suspension, a running one has its due moment and no suspension.</summary>
public static class ClocksInStep
{
    public static async Task<Findings> CheckAsync(OfficeRead read, int officeId)
    {
        var open = await read.ListAsync(
            """
            select dossier.dossier_id, dossier.state, dossier.due_current_at,
              (select count(*) from suspensions suspension
               where suspension.office_id = dossier.office_id and suspension.dossier_id = dossier.dossier_id and suspension.ended_at is null) as suspended
            from dossiers dossier
            where dossier.office_id = $1 and dossier.closed_at is null and dossier.state in ('received', 'processing', 'withdrawal-requested', 'supplement-requested', 'financial-duty')
            order by dossier.dossier_id
            """,
            row => (Id: row.Long("dossier_id"), State: row.Code<DossierState>("state"), HasDue: row.MomentOrNull("due_current_at") is not null, Suspended: row.Long("suspended")),
            officeId);
        return new Findings(open.Count, [
            .. from dossier in open
               let runs = dossier.State.ClockRuns()
               where runs != (dossier.Suspended == 0) || (runs && !dossier.HasDue)
               select new Violation("I6", officeId, Sentence.Of(
                   "Hồ sơ {dossier} ({state}): đồng hồ tính hạn không khớp với tình trạng.", ("dossier", dossier.Id), ("state", dossier.State.Name())))]);
    }
}
