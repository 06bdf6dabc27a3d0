using MotCua.App.Data;
using MotCua.Rules.Money;

namespace MotCua.App.Fees;

/// <summary>How a receipt book stands (tình hình quyển biên lai).</summary>
/// <param name="Next">Null where its last number is gone.</param>
/// <param name="Skipped">Numbers passed over, which somebody has to account for.</param>
public sealed record BookState(ReceiptBook Book, int Used, int CrossedOut, int Spoiled, string? Next, IReadOnlyList<ReceiptRun> Skipped)
{
    /// <summary>So many finished books and loose numbers of a symbol are shown, the latest first.</summary>
    public const int Most = 100;

    /// <summary>The books with numbers left; each at most a thousand numbers, read along their index.</summary>
    public static async Task<IReadOnlyList<BookState>> OpenAsync(IRows rows, int officeId)
    {
        var states = new List<BookState>();
        foreach (var book in await ReceiptBooks.OpenAsync(rows, officeId))
        {
            states.Add(await OfAsync(rows, book));
        }

        return states;
    }

    /// <summary>Books of which nothing is left: the latest first.</summary>
    public static Task<IReadOnlyList<ReceiptBook>> FinishedAsync(IRows rows, int officeId) => rows.ListAsync(
        $"select {string.Join(", ", ReceiptBook.Table.Columns)} from receipt_books where office_id = $1 and finished_at is not null order by finished_at desc, book_id desc limit $2",
        ReceiptBook.Table.Read,
        officeId,
        Most);

    /// <summary>Numbers recorded under a registered book's symbol that no book of it has (biên lai ngoài quyển): the latest first, symbol by symbol along their index.</summary>
    public static async Task<IReadOnlyList<LooseReceipt>> LooseAsync(IRows rows, int officeId)
    {
        var loose = new List<LooseReceipt>();
        foreach (var symbol in await rows.ListAsync("select distinct symbol from receipt_books where office_id = $1 order by symbol", row => row.Text("symbol"), officeId))
        {
            loose.AddRange(await rows.ListAsync(
                "select symbol, number, issued_on from receipts where office_id = $1 and symbol = $2 and book_id is null order by receipt_id desc limit $3",
                row => new LooseReceipt(row.Text("symbol"), row.Text("number"), row.Day("issued_on")),
                officeId,
                symbol,
                Most));
        }

        return loose;
    }

    private static async Task<BookState> OfAsync(IRows rows, ReceiptBook book)
    {
        var gone = await ReceiptBooks.GoneAsync(rows, book.OfficeId, book.Numbers);
        int Count(GoneState state) => gone.Count(one => one.State == state);
        IReadOnlyCollection<long> numbers = [.. gone.Select(one => one.Number)];
        return new BookState(book, Count(GoneState.Used), Count(GoneState.CrossedOut), Count(GoneState.Spoiled), book.Numbers.Next(numbers), book.Numbers.Skipped(numbers));
    }
}

/// <summary>A recorded number that is in no registered book of its symbol (biên lai ngoài quyển).</summary>
public sealed record LooseReceipt(string Symbol, string Number, DateOnly IssuedOn);
