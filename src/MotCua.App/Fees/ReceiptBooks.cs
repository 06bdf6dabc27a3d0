using MotCua.App.Data;
using MotCua.Rules.Money;

namespace MotCua.App.Fees;

/// <summary>Which book a receipt's number is in, and what of it is gone (tìm quyển biên lai).</summary>
public static class ReceiptBooks
{
    /// <summary>Null where no registered book has the number: nobody is held up for that.</summary>
    /// <param name="number">One to twelve digits, as printed.</param>
    public static async Task<ReceiptBook?> OfAsync(IRows rows, int officeId, string symbol, string number)
    {
        var books = await rows.ListAsync(
            $"""
            select {Columns} from receipt_books
            where office_id = $1 and symbol = $2 and first_number <= $3 and last_number >= $3 and width = $4 order by first_number
            """,
            ReceiptBook.Table.Read,
            officeId,
            symbol,
            ReceiptNumbers.Value(number),
            number.Length);
        return books is [var book, ..] ? book : null;
    }

    /// <summary>The books with numbers left, in the order of registering.</summary>
    public static Task<IReadOnlyList<ReceiptBook>> OpenAsync(IRows rows, int officeId) =>
        rows.ListAsync($"select {Columns} from receipt_books where office_id = $1 and finished_at is null order by book_id", ReceiptBook.Table.Read, officeId);

    /// <summary>Every number among these that is recorded or spoiled, by itself: also crossed out ones are gone.</summary>
    public static async Task<IReadOnlyList<GoneNumber>> GoneAsync(IRows rows, int officeId, ReceiptNumbers numbers) => await rows.ListAsync(
        """
        select number, case when voided_at is null then 'used' else 'crossed-out' end as state
        from receipts where office_id = $1 and symbol = $2 and number >= $3 and number <= $4 and length(number) = $5
        union all
        select number, 'spoiled' from spoiled_receipts where office_id = $1 and symbol = $2 and number >= $3 and number <= $4 and length(number) = $5
        order by number
        """,
        row => new GoneNumber(ReceiptNumbers.Value(row.Text("number")), row.Code<GoneState>("state")),
        officeId,
        numbers.Symbol,
        numbers.FirstWritten,
        numbers.LastWritten,
        numbers.Width);

    /// <summary>One number of the book is gone; the book closes with its last.</summary>
    internal static void Take(this OfficeWrite office, ReceiptBook? book)
    {
        if (book is not null)
        {
            office.Update(book with { LeftCount = book.LeftCount - 1, FinishedAt = book.LeftCount == 1 ? office.Now : null, LastSequence = office.Sequence });
        }
    }

    private static string Columns { get; } = string.Join(", ", ReceiptBook.Table.Columns);
}

/// <summary>A number that cannot be given any more (số đã hết hiệu dụng).</summary>
public sealed record GoneNumber(long Number, GoneState State);

/// <summary>What became of a receipt's number (tình trạng số biên lai).</summary>
public enum GoneState
{
    Used,
    CrossedOut,
    Spoiled,
}
