using MotCua.App.Data;

namespace MotCua.App.Days;

/// <summary>How many notes of one value were counted at closing (kiểm quỹ theo mệnh giá).</summary>
public sealed record CashPiece : IRow<CashPiece>
{
    public required int OfficeId { get; init; }
    public required DateOnly DayOn { get; init; }
    public required int Denomination { get; init; }
    public required int Pieces { get; init; }
    public required long LastSequence { get; init; }

    public static Table<CashPiece> Table { get; } = new(
        "cash_pieces",
        ["office_id", "day_on", "denomination"],
        [
            ("office_id", piece => piece.OfficeId),
            ("day_on", piece => piece.DayOn),
            ("denomination", piece => piece.Denomination),
            ("pieces", piece => piece.Pieces),
            ("last_sequence", piece => piece.LastSequence),
        ],
        row => new CashPiece
        {
            OfficeId = row.Int("office_id"),
            DayOn = row.Day("day_on"),
            Denomination = row.Int("denomination"),
            Pieces = row.Int("pieces"),
            LastSequence = row.Long("last_sequence"),
        });
}
