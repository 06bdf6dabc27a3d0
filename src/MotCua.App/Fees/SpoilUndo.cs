using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;

namespace MotCua.App.Fees;

/// <summary>A number noted as spoiled by mistake can be recorded again, and its book has it back.</summary>
internal sealed class SpoilUndo : IUndo<ReceiptSpoiled>
{
    public async Task<Verdict<ReceiptSpoiled>> TakeBackAsync(OfficeWrite office, ReceiptSpoiled entry, LedgerLine line)
    {
        if (await office.FindAsync<SpoiledReceipt>(entry.Symbol, entry.Number) is not { } spoiled || spoiled.LastSequence != line.Sequence)
        {
            return FeeRefusals.UndoneBefore(line.Sequence);
        }

        var book = await ReceiptBooks.OfAsync(office, office.OfficeId, entry.Symbol, entry.Number);
        office.State("delete from spoiled_receipts where office_id = $1 and symbol = $2 and number = $3", office.OfficeId, entry.Symbol, entry.Number);
        if (book is not null)
        {
            office.Update(book with { LeftCount = book.LeftCount + 1, FinishedAt = null, LastSequence = office.Sequence });
        }

        return entry;
    }
}
