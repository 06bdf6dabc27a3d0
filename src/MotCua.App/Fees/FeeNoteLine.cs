using MotCua.App.Data;

namespace MotCua.App.Fees;

/// <summary>One line of a fee note (dòng tính phí).</summary>
public sealed record FeeNoteLine : IRow<FeeNoteLine>
{
    public required int OfficeId { get; init; }
    public required long FeeNoteId { get; init; }
    public required int Ordinal { get; init; }
    public required string What { get; init; }
    public required int Items { get; init; }
    public required long UnitAmount { get; init; }
    public required long Amount { get; init; }

    public static Table<FeeNoteLine> Table { get; } = new(
        "fee_lines",
        ["office_id", "fee_note_id", "ordinal"],
        [
            ("office_id", line => line.OfficeId),
            ("fee_note_id", line => line.FeeNoteId),
            ("ordinal", line => line.Ordinal),
            ("what", line => line.What),
            ("items", line => line.Items),
            ("unit_amount", line => line.UnitAmount),
            ("amount", line => line.Amount),
        ],
        row => new FeeNoteLine
        {
            OfficeId = row.Int("office_id"),
            FeeNoteId = row.Long("fee_note_id"),
            Ordinal = row.Int("ordinal"),
            What = row.Text("what"),
            Items = row.Int("items"),
            UnitAmount = row.Long("unit_amount"),
            Amount = row.Long("amount"),
        });
}
