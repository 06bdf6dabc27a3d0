using MotCua.App.Data;

namespace MotCua.App.Dossiers;

/// <summary>A time in which a dossier's clock stands still (thời gian tạm dừng tính hạn).</summary>
public sealed record DossierSuspension : IRow<DossierSuspension>
{
    public required int OfficeId { get; init; }
    public required long SuspensionId { get; init; }
    public required long DossierId { get; init; }
    public required SuspensionCause Cause { get; init; }
    public required DateTimeOffset BeganAt { get; init; }
    public DateTimeOffset? EndedAt { get; init; }
    public required long LastSequence { get; init; }

    public static Table<DossierSuspension> Table { get; } = new(
        "suspensions",
        ["office_id", "suspension_id"],
        [
            ("office_id", suspension => suspension.OfficeId),
            ("suspension_id", suspension => suspension.SuspensionId),
            ("dossier_id", suspension => suspension.DossierId),
            ("cause", suspension => suspension.Cause),
            ("began_at", suspension => suspension.BeganAt),
            ("ended_at", suspension => suspension.EndedAt),
            ("last_sequence", suspension => suspension.LastSequence),
        ],
        row => new DossierSuspension
        {
            OfficeId = row.Int("office_id"),
            SuspensionId = row.Long("suspension_id"),
            DossierId = row.Long("dossier_id"),
            Cause = row.Code<SuspensionCause>("cause"),
            BeganAt = row.Moment("began_at"),
            EndedAt = row.MomentOrNull("ended_at"),
            LastSequence = row.Long("last_sequence"),
        });
}
