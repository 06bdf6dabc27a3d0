using MotCua.App.Data;

namespace MotCua.App.Results;

/// <summary>What is laid before the signer (dự thảo trình ký): what is proposed, why, and through whose hands it went.</summary>
public sealed record Draft(ResultOutcome Outcome)
{
    public string? ExaminedBy { get; init; }

    public DateTimeOffset? ExaminedAt { get; init; }

    /// <summary>Null where the procedure's order has no draft of its own.</summary>
    public string? ProposedBy { get; init; }

    public DateTimeOffset? ProposedAt { get; init; }

    public string? ReviewedBy { get; init; }

    public DateTimeOffset? ReviewedAt { get; init; }

    /// <summary>The words of a rejection, as they were last proposed.</summary>
    public string? Reason { get; init; }

    /// <summary>Null before anybody has worked on the dossier.</summary>
    public static async Task<Draft?> FindAsync(IRows rows, int officeId, long dossierId)
    {
        var found = await rows.ListAsync(
            """
            select result.outcome, result.examined_at, result.proposed_at, result.reviewed_at,
              examiner.display_name as examined_by, proposer.display_name as proposed_by, reviewer.display_name as reviewed_by,
              (select remark.wording from ledger_entries line
                join remarks remark on remark.office_id = line.office_id and remark.sequence = line.sequence and remark.subject = 'reason'
                where line.office_id = result.office_id and line.dossier_id = result.dossier_id and line.kind = 'result-proposed.1'
                order by line.sequence desc limit 1) as reason
            from results result
            left join accounts examiner on examiner.office_id = result.office_id and examiner.account_id = result.examined_by
            left join accounts proposer on proposer.office_id = result.office_id and proposer.account_id = result.proposed_by
            left join accounts reviewer on reviewer.office_id = result.office_id and reviewer.account_id = result.reviewed_by
            where result.office_id = $1 and result.dossier_id = $2
            """,
            Read,
            officeId,
            dossierId);
        return found.Count == 0 ? null : found[0];
    }

    private static Draft Read(Row row) => new(row.Code<ResultOutcome>("outcome"))
    {
        ExaminedBy = row.TextOrNull("examined_by"),
        ExaminedAt = row.MomentOrNull("examined_at"),
        ProposedBy = row.TextOrNull("proposed_by"),
        ProposedAt = row.MomentOrNull("proposed_at"),
        ReviewedBy = row.TextOrNull("reviewed_by"),
        ReviewedAt = row.MomentOrNull("reviewed_at"),
        Reason = row.Code<ResultOutcome>("outcome") == ResultOutcome.Rejected ? row.TextOrNull("reason") : null,
    };
}
