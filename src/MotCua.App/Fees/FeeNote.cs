using MotCua.App.Data;

namespace MotCua.App.Fees;

/// <summary>What a dossier costs as it was computed at the desk (phiếu tính phí); it is no receipt.</summary>
public sealed record FeeNote : IRow<FeeNote>
{
    public required int OfficeId { get; init; }
    public required long FeeNoteId { get; init; }
    public required long DossierId { get; init; }
    public required long Amount { get; init; }
    public string? Exemption { get; init; }
    public required DateTimeOffset NotedAt { get; init; }
    public required long LastSequence { get; init; }

    /// <summary>The paper that proves the exemption; null where there is none, or where the state's own data were looked up.</summary>
    public string? Proof { get; init; }

    /// <summary>Since when money is awaited for it: from noting, or from the crossing out of its receipt; null where nothing is to pay or a receipt stands.</summary>
    public DateTimeOffset? UnpaidAt { get; init; }

    public static Table<FeeNote> Table { get; } = new(
        "fee_notes",
        ["office_id", "fee_note_id"],
        [
            ("office_id", note => note.OfficeId),
            ("fee_note_id", note => note.FeeNoteId),
            ("dossier_id", note => note.DossierId),
            ("amount", note => note.Amount),
            ("exemption", note => note.Exemption),
            ("noted_at", note => note.NotedAt),
            ("last_sequence", note => note.LastSequence),
            ("proof", note => note.Proof),
            ("unpaid_at", note => note.UnpaidAt),
        ],
        row => new FeeNote
        {
            OfficeId = row.Int("office_id"),
            FeeNoteId = row.Long("fee_note_id"),
            DossierId = row.Long("dossier_id"),
            Amount = row.Long("amount"),
            Exemption = row.TextOrNull("exemption"),
            NotedAt = row.Moment("noted_at"),
            LastSequence = row.Long("last_sequence"),
            Proof = row.TextOrNull("proof"),
            UnpaidAt = row.MomentOrNull("unpaid_at"),
        });
}
