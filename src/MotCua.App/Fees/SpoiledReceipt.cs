using MotCua.App.Data;

namespace MotCua.App.Fees;

/// <summary>A receipt that was spoiled before anyone got it (biên lai hỏng): its number belongs to no fee note and is never recorded.</summary>
public sealed record SpoiledReceipt : IRow<SpoiledReceipt>
{
    public required int OfficeId { get; init; }
    public required string Symbol { get; init; }
    public required string Number { get; init; }
    public required DateTimeOffset SpoiledAt { get; init; }
    public required long LastSequence { get; init; }

    public static Table<SpoiledReceipt> Table { get; } = new(
        "spoiled_receipts",
        ["office_id", "symbol", "number"],
        [
            ("office_id", spoiled => spoiled.OfficeId),
            ("symbol", spoiled => spoiled.Symbol),
            ("number", spoiled => spoiled.Number),
            ("spoiled_at", spoiled => spoiled.SpoiledAt),
            ("last_sequence", spoiled => spoiled.LastSequence),
        ],
        row => new SpoiledReceipt
        {
            OfficeId = row.Int("office_id"),
            Symbol = row.Text("symbol"),
            Number = row.Text("number"),
            SpoiledAt = row.Moment("spoiled_at"),
            LastSequence = row.Long("last_sequence"),
        });
}
