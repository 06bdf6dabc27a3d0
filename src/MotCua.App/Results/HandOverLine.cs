using MotCua.App.Data;
using MotCua.Rules.Dossiers;

namespace MotCua.App.Results;

/// <summary>One hand-over of a result (dòng sổ trả kết quả): to whom and by which right. Name and number of the collector stand here and nowhere else; erasure empties them.</summary>
public sealed record HandOverLine : IRow<HandOverLine>
{
    public required int OfficeId { get; init; }
    public required long HandOverId { get; init; }
    public required long DossierId { get; init; }
    public required DateTimeOffset HandedAt { get; init; }
    public required long HandedBy { get; init; }
    public required CollectorRelation Relation { get; init; }
    public required AuthorisationPaper Authorisation { get; init; }
    public required SlipAtHandOver Slip { get; init; }

    /// <summary>Null when the applicant came: that name stands in the dossier.</summary>
    public string? CollectorName { get; init; }
    public string? CollectorIdentity { get; init; }
    public DateTimeOffset? TakenBackAt { get; init; }
    public required long LastSequence { get; init; }

    public static Table<HandOverLine> Table { get; } = new(
        "hand_over_lines",
        ["office_id", "hand_over_id"],
        [
            ("office_id", line => line.OfficeId),
            ("hand_over_id", line => line.HandOverId),
            ("dossier_id", line => line.DossierId),
            ("handed_at", line => line.HandedAt),
            ("handed_by", line => line.HandedBy),
            ("relation", line => line.Relation),
            ("authorisation", line => line.Authorisation),
            ("slip", line => line.Slip),
            ("collector_name", line => line.CollectorName),
            ("collector_identity", line => line.CollectorIdentity),
            ("taken_back_at", line => line.TakenBackAt),
            ("last_sequence", line => line.LastSequence),
        ],
        row => new HandOverLine
        {
            OfficeId = row.Int("office_id"),
            HandOverId = row.Long("hand_over_id"),
            DossierId = row.Long("dossier_id"),
            HandedAt = row.Moment("handed_at"),
            HandedBy = row.Long("handed_by"),
            Relation = row.Code<CollectorRelation>("relation"),
            Authorisation = row.Code<AuthorisationPaper>("authorisation"),
            Slip = row.Code<SlipAtHandOver>("slip"),
            CollectorName = row.TextOrNull("collector_name"),
            CollectorIdentity = row.TextOrNull("collector_identity"),
            TakenBackAt = row.MomentOrNull("taken_back_at"),
            LastSequence = row.Long("last_sequence"),
        });
}
