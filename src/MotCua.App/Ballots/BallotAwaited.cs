using MotCua.App.Data;

namespace MotCua.App.Ballots;

/// <summary>Whose ballot the return desk asks for now (lượt vừa trả xong, chờ đánh giá).</summary>
public static class BallotAwaited
{
    /// <summary>How long the faces stay up for a visit that does not press.</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromMinutes(3);

    /// <summary>The visit this person handed its last result to just now, which has been given no code yet; null when there is none.</summary>
    public static async Task<long?> FindAsync(IRows rows, (int OfficeId, DateTimeOffset Now) office, long handedBy)
    {
        var found = await rows.ListAsync(
            """
            select dossier.visit_id
            from (select hand_over_id, dossier_id, handed_by, handed_at, taken_back_at from hand_over_lines where office_id = $1 order by hand_over_id desc limit 20) line
            join dossiers dossier on dossier.office_id = $1 and dossier.dossier_id = line.dossier_id
            where line.handed_by = $2 and line.handed_at > $3 and line.taken_back_at is null and dossier.visit_id is not null
              and not exists (select 1 from dossiers other where other.office_id = $1 and other.visit_id = dossier.visit_id and other.holder = 'return-desk' and other.closed_at is null)
              and not exists (select 1 from ledger_entries given where given.office_id = $1 and given.visit_id = dossier.visit_id and given.kind = 'ballot-code-issued.1')
            order by line.hand_over_id desc
            limit 1
            """,
            row => row.Long("visit_id"),
            office.OfficeId,
            handedBy,
            office.Now - Lasts);
        return found.Count == 0 ? null : found[0];
    }
}
