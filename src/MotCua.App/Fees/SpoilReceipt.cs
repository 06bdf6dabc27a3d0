using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;
using MotCua.Rules.Money;

namespace MotCua.App.Fees;

/// <summary>Notes that a receipt was spoiled before anyone got it (ghi biên lai hỏng): its number can never be recorded for a fee.</summary>
public sealed class SpoilReceipt : IAct<SpoilReceiptInput, ReceiptSpoiled>
{
    // Any amount: only the shape of symbol and number is asked.
    private const long AnyAmount = 1;

    public async Task<Verdict<ReceiptSpoiled>> RunAsync(OfficeWrite office, SpoilReceiptInput input, Actor actor)
    {
        if (string.IsNullOrWhiteSpace(input.Reason))
        {
            return Refusals.ReceiptSpoilReason;
        }

        if (!OfficialReceipt.Of(input.Symbol, input.Number, office.Today, AnyAmount).IsGranted(out var official, out var refusal))
        {
            return refusal;
        }

        var known = await office.FirstAsync(
            $"select {string.Join(", ", Receipt.Table.Columns)} from receipts where office_id = $1 and symbol = $2 and number = $3", Receipt.Table.Read, office.OfficeId, official.Symbol, official.Number);
        if (known is not null)
        {
            return known.VoidedAt is null ? FeeRefusals.NumberRecorded(official.ToString()) : FeeRefusals.NumberCrossedOut(official.ToString());
        }

        if (await office.FindAsync<SpoiledReceipt>(official.Symbol, official.Number) is not null)
        {
            return FeeRefusals.SpoiledBefore(official.ToString());
        }

        var book = await ReceiptBooks.OfAsync(office, office.OfficeId, official.Symbol, official.Number);
        office.Insert(new SpoiledReceipt { OfficeId = office.OfficeId, Symbol = official.Symbol, Number = official.Number, SpoiledAt = office.Now, LastSequence = office.Sequence });
        office.Take(book);
        var spoiled = new ReceiptSpoiled(official.Symbol, official.Number) { ReasonHash = office.Remark("reason", input.Reason) };
        office.Record(spoiled);
        return spoiled;
    }
}

/// <param name="Symbol">Of the receipt book, at most 20 signs.</param>
/// <param name="Number">One to twelve digits as printed.</param>
public sealed record SpoilReceiptInput(string Symbol, string Number, string Reason);
