using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;

namespace MotCua.App.Fees;

/// <summary>A book registered with wrong numbers goes away again; what was recorded meanwhile belongs to no book.</summary>
internal sealed class BookUndo : IUndo<ReceiptBookRegistered>
{
    public async Task<Verdict<ReceiptBookRegistered>> TakeBackAsync(OfficeWrite office, ReceiptBookRegistered entry, LedgerLine line)
    {
        if (await office.FindAsync<ReceiptBook>(entry.BookId) is not { } book)
        {
            return FeeRefusals.UndoneBefore(line.Sequence);
        }

        office.State("update receipts set book_id = null where office_id = $1 and symbol = $2 and book_id = $3", office.OfficeId, book.Symbol, book.BookId);
        office.State("delete from receipt_books where office_id = $1 and book_id = $2", office.OfficeId, book.BookId);
        return entry;
    }
}
