using MotCua.App.Data;
using MotCua.App.Ledger;
using MotCua.Rules;

namespace MotCua.App.Reports;

/// <summary>What happened in one visit or to one dossier, entry by entry (diễn biến), with who did it.</summary>
public static class VisitStory
{
    public static Task<IReadOnlyList<StoryLine>> OfVisitAsync(IRows rows, int officeId, long visitId) => ReadAsync(rows, officeId, "visit_id", visitId, 0);

    /// <param name="after">Only what came later than this line of the ledger.</param>
    public static Task<IReadOnlyList<StoryLine>> OfDossierAsync(IRows rows, int officeId, long dossierId, long after = 0) => ReadAsync(rows, officeId, "dossier_id", dossierId, after);

    private static Task<IReadOnlyList<StoryLine>> ReadAsync(IRows rows, int officeId, string subject, long id, long after) => rows.ListAsync(
        $"""
        select line.sequence, line.kind, line.payload, line.happened_at, line.recorded_at, line.dossier_id, account.display_name,
          (select count(*) from clock_doubts doubt
            where doubt.office_id = line.office_id and doubt.sequence <= line.sequence and (doubt.confirmed_sequence is null or doubt.confirmed_sequence > line.sequence)) as doubts
        from ledger_entries line
        left join accounts account on account.office_id = line.office_id and account.account_id = line.actor_id
        where line.office_id = $1 and line.{subject} = $2 and line.sequence > $3
        order by line.sequence
        """,
        row => new StoryLine(row.Long("sequence"), row.Moment("happened_at"), row.Moment("recorded_at"), row.LongOrNull("dossier_id"), Said(row), row.TextOrNull("display_name")) { IsDoubted = row.Long("doubts") > 0 },
        officeId,
        id,
        after);

    private static Sentence Said(Row row) =>
        Kinds.Read(row.Text("kind"), row.Text("payload")) is { } entry ? Timeline.Say(entry) : Sentence.Of("Đã ghi vào sổ: {kind}.", ("kind", row.Text("kind")));
}

/// <summary>One entry as people read it (một việc trong diễn biến).</summary>
/// <param name="Who">Null for a citizen or the program itself.</param>
public sealed record StoryLine(long Sequence, DateTimeOffset HappenedAt, DateTimeOffset RecordedAt, long? DossierId, Sentence What, string? Who)
{
    /// <summary>It was written down after it had happened.</summary>
    public bool IsLate => RecordedAt.ToMinute() > HappenedAt.ToMinute();

    /// <summary>The clock was not to be trusted then, and nobody had confirmed it.</summary>
    public bool IsDoubted { get; init; }
}
