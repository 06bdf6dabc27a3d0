using MotCua.App.Data;

namespace MotCua.App.Dossiers;

/// <summary>One paper handed in or shown with a dossier (giấy tờ kèm hồ sơ); an original kept is printed on the slip and signed for at return.</summary>
public sealed record DossierPaper : IRow<DossierPaper>
{
    public required int OfficeId { get; init; }
    public required long DossierId { get; init; }
    public required int Ordinal { get; init; }
    public required string Name { get; init; }
    public required int Originals { get; init; }
    public required int Copies { get; init; }
    public DateTimeOffset? KeptAt { get; init; }
    public DateTimeOffset? ReturnedAt { get; init; }
    public required long LastSequence { get; init; }

    public static Table<DossierPaper> Table { get; } = new(
        "dossier_papers",
        ["office_id", "dossier_id", "ordinal"],
        [
            ("office_id", paper => paper.OfficeId),
            ("dossier_id", paper => paper.DossierId),
            ("ordinal", paper => paper.Ordinal),
            ("name", paper => paper.Name),
            ("originals", paper => paper.Originals),
            ("copies", paper => paper.Copies),
            ("kept_at", paper => paper.KeptAt),
            ("returned_at", paper => paper.ReturnedAt),
            ("last_sequence", paper => paper.LastSequence),
        ],
        row => new DossierPaper
        {
            OfficeId = row.Int("office_id"),
            DossierId = row.Long("dossier_id"),
            Ordinal = row.Int("ordinal"),
            Name = row.Text("name"),
            Originals = row.Int("originals"),
            Copies = row.Int("copies"),
            KeptAt = row.MomentOrNull("kept_at"),
            ReturnedAt = row.MomentOrNull("returned_at"),
            LastSequence = row.Long("last_sequence"),
        });
}
