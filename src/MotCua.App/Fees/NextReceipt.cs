using MotCua.App.Data;
using MotCua.Rules.Money;

namespace MotCua.App.Fees;

/// <summary>
/// The receipt most likely written next (biên lai kế tiếp): the number after the last one this person recorded, past numbers that are gone; when
/// that book is at its end, or nothing was recorded yet, the next of the oldest book that has some left. It only stands in the field and is typed over at will.
/// </summary>
public sealed record NextReceipt(string Symbol, string Number)
{
    private const int Farthest = ReceiptNumbers.Most;

    /// <summary>Null where nothing is known to follow.</summary>
    public static async Task<NextReceipt?> ForAsync(IRows rows, int officeId, long accountId)
    {
        var own = await rows.ListAsync(
            $"select {string.Join(", ", Receipt.Table.Columns)} from receipts where office_id = $1 and recorded_by = $2 order by receipt_id desc limit 1",
            Receipt.Table.Read,
            officeId,
            accountId);
        if (own is not [var last, ..])
        {
            return await OfBookAsync(rows, officeId, null);
        }

        var book = last.BookId is null ? null : await ReceiptBooks.OfAsync(rows, officeId, last.Symbol, last.Number);
        var value = ReceiptNumbers.Value(last.Number);
        var end = book?.LastNumber ?? Math.Min(value + Farthest, (long)Math.Pow(10, last.Number.Length) - 1);
        return await AfterAsync(rows, officeId, new ReceiptNumbers(last.Symbol, value + 1, end, last.Number.Length)) ?? await OfBookAsync(rows, officeId, last.Symbol);
    }

    private static async Task<NextReceipt?> AfterAsync(IRows rows, int officeId, ReceiptNumbers following)
    {
        if (following.Count <= 0)
        {
            return null;
        }

        var gone = (await ReceiptBooks.GoneAsync(rows, officeId, following)).Select(one => one.Number).ToHashSet();
        var next = following.First;
        while (gone.Contains(next))
        {
            next++;
        }

        return next > following.Last ? null : new NextReceipt(following.Symbol, following.Written(next));
    }

    /// <param name="symbol">Preferred, where one is known.</param>
    private static async Task<NextReceipt?> OfBookAsync(IRows rows, int officeId, string? symbol)
    {
        foreach (var book in (await ReceiptBooks.OpenAsync(rows, officeId)).OrderBy(book => book.Symbol == symbol ? 0 : 1))
        {
            var gone = await ReceiptBooks.GoneAsync(rows, officeId, book.Numbers);
            if (book.Numbers.Next([.. gone.Select(one => one.Number)]) is { } next)
            {
                return new NextReceipt(book.Symbol, next);
            }
        }

        return null;
    }
}
