using MotCua.App.Data;
using MotCua.Rules.Money;

namespace MotCua.App.Fees;

/// <summary>A receipt book the office was handed (quyển biên lai), and how many of its numbers are left.</summary>
public sealed record ReceiptBook : IRow<ReceiptBook>
{
    public required int OfficeId { get; init; }
    public required long BookId { get; init; }
    public required string Symbol { get; init; }
    public required long FirstNumber { get; init; }
    public required long LastNumber { get; init; }
    public required int Width { get; init; }

    /// <summary>Numbers neither recorded nor spoiled.</summary>
    public required int LeftCount { get; init; }
    public required DateTimeOffset RegisteredAt { get; init; }

    /// <summary>When the last number of it was gone; null while some are left.</summary>
    public DateTimeOffset? FinishedAt { get; init; }
    public required long LastSequence { get; init; }

    public ReceiptNumbers Numbers => new(Symbol, FirstNumber, LastNumber, Width);

    public static Table<ReceiptBook> Table { get; } = new(
        "receipt_books",
        ["office_id", "book_id"],
        [
            ("office_id", book => book.OfficeId),
            ("book_id", book => book.BookId),
            ("symbol", book => book.Symbol),
            ("first_number", book => book.FirstNumber),
            ("last_number", book => book.LastNumber),
            ("width", book => book.Width),
            ("left_count", book => book.LeftCount),
            ("registered_at", book => book.RegisteredAt),
            ("finished_at", book => book.FinishedAt),
            ("last_sequence", book => book.LastSequence),
        ],
        row => new ReceiptBook
        {
            OfficeId = row.Int("office_id"),
            BookId = row.Long("book_id"),
            Symbol = row.Text("symbol"),
            FirstNumber = row.Long("first_number"),
            LastNumber = row.Long("last_number"),
            Width = row.Int("width"),
            LeftCount = row.Int("left_count"),
            RegisteredAt = row.Moment("registered_at"),
            FinishedAt = row.MomentOrNull("finished_at"),
            LastSequence = row.Long("last_sequence"),
        });
}
