using MotCua.App.Data;

namespace MotCua.App.Days;

/// <summary>Why a dossier has no official code (giải trình chưa có mã hồ sơ); the words stand beside the ledger.</summary>
public sealed record MissingCode : IRow<MissingCode>
{
    public required int OfficeId { get; init; }
    public required long DossierId { get; init; }
    public required DateTimeOffset ExplainedAt { get; init; }
    public required long ExplainedBy { get; init; }
    public required long LastSequence { get; init; }

    public static Table<MissingCode> Table { get; } = new(
        "missing_codes",
        ["office_id", "dossier_id"],
        [
            ("office_id", code => code.OfficeId),
            ("dossier_id", code => code.DossierId),
            ("explained_at", code => code.ExplainedAt),
            ("explained_by", code => code.ExplainedBy),
            ("last_sequence", code => code.LastSequence),
        ],
        row => new MissingCode
        {
            OfficeId = row.Int("office_id"),
            DossierId = row.Long("dossier_id"),
            ExplainedAt = row.Moment("explained_at"),
            ExplainedBy = row.Long("explained_by"),
            LastSequence = row.Long("last_sequence"),
        });
}
