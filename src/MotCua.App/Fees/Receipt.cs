using MotCua.App.Data;

namespace MotCua.App.Fees;

/// <summary>An official receipt as it was written outside and recorded here (biên lai đã ghi nhận).</summary>
public sealed record Receipt : IRow<Receipt>
{
    public required int OfficeId { get; init; }
    public required long ReceiptId { get; init; }
    public required long FeeNoteId { get; init; }
    public required string Symbol { get; init; }
    public required string Number { get; init; }
    public required DateOnly IssuedOn { get; init; }
    public required long Amount { get; init; }
    public required Payment Payment { get; init; }
    public required DateTimeOffset RecordedAt { get; init; }
    public DateTimeOffset? VoidedAt { get; init; }
    public required long LastSequence { get; init; }

    /// <summary>The registered book its number is in; null where no book of its symbol has it.</summary>
    public long? BookId { get; init; }

    /// <summary>Whose next receipt most likely follows this one; null for receipts recorded before this was kept.</summary>
    public long? RecordedBy { get; init; }

    public static Table<Receipt> Table { get; } = new(
        "receipts",
        ["office_id", "receipt_id"],
        [
            ("office_id", receipt => receipt.OfficeId),
            ("receipt_id", receipt => receipt.ReceiptId),
            ("fee_note_id", receipt => receipt.FeeNoteId),
            ("symbol", receipt => receipt.Symbol),
            ("number", receipt => receipt.Number),
            ("issued_on", receipt => receipt.IssuedOn),
            ("amount", receipt => receipt.Amount),
            ("payment", receipt => receipt.Payment),
            ("recorded_at", receipt => receipt.RecordedAt),
            ("voided_at", receipt => receipt.VoidedAt),
            ("last_sequence", receipt => receipt.LastSequence),
            ("book_id", receipt => receipt.BookId),
            ("recorded_by", receipt => receipt.RecordedBy),
        ],
        row => new Receipt
        {
            OfficeId = row.Int("office_id"),
            ReceiptId = row.Long("receipt_id"),
            FeeNoteId = row.Long("fee_note_id"),
            Symbol = row.Text("symbol"),
            Number = row.Text("number"),
            IssuedOn = row.Day("issued_on"),
            Amount = row.Long("amount"),
            Payment = row.Code<Payment>("payment"),
            RecordedAt = row.Moment("recorded_at"),
            VoidedAt = row.MomentOrNull("voided_at"),
            LastSequence = row.Long("last_sequence"),
            BookId = row.LongOrNull("book_id"),
            RecordedBy = row.LongOrNull("recorded_by"),
        });
}
