using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Dossiers;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;
using MotCua.Rules.Money;

namespace MotCua.App.Fees;

/// <summary>Records the official receipt that was written outside for a fee note (ghi nhận biên lai).</summary>
public sealed class RecordReceipt : IAct<RecordReceiptInput, ReceiptRecorded>
{
    public async Task<Verdict<ReceiptRecorded>> RunAsync(OfficeWrite office, RecordReceiptInput input, Actor actor)
    {
        var note = await office.GetAsync<FeeNote>(input.FeeNoteId);
        if (note.Amount == 0)
        {
            return FeeRefusals.NothingToPay();
        }

        if (!OfficialReceipt.Of(input.Symbol, input.Number, office.Today, note.Amount).IsGranted(out var official, out var refusal))
        {
            return refusal;
        }

        var clash = await office.FirstAsync(
            $"select {string.Join(", ", Receipt.Table.Columns)} from receipts where office_id = $1 and ((fee_note_id = $2 and voided_at is null) or (symbol = $3 and number = $4)) order by receipt_id",
            Receipt.Table.Read,
            office.OfficeId,
            note.FeeNoteId,
            official.Symbol,
            official.Number);
        if (clash is not null)
        {
            return clash.FeeNoteId == note.FeeNoteId && clash.VoidedAt is null ? FeeRefusals.AlreadyPaid($"{clash.Symbol} {clash.Number}") : FeeRefusals.NumberUsed(official.ToString());
        }

        if (await office.FindAsync<SpoiledReceipt>(official.Symbol, official.Number) is not null)
        {
            return FeeRefusals.NumberSpoiled(official.ToString());
        }

        var book = await ReceiptBooks.OfAsync(office, office.OfficeId, official.Symbol, official.Number);
        var dossier = await office.GetAsync<Dossier>(note.DossierId);
        var receipt = new Receipt
        {
            OfficeId = office.OfficeId,
            ReceiptId = office.NextId(Series.Receipt),
            FeeNoteId = note.FeeNoteId,
            Symbol = official.Symbol,
            Number = official.Number,
            IssuedOn = official.IssuedOn,
            Amount = official.Amount,
            Payment = input.Payment,
            RecordedAt = office.Now,
            LastSequence = office.Sequence,
            BookId = book?.BookId,
            RecordedBy = actor.AccountId,
        };
        office.Insert(receipt);
        office.Update(note with { UnpaidAt = null, LastSequence = office.Sequence });
        office.Take(book);
        var recorded = new ReceiptRecorded(receipt.ReceiptId, receipt.Symbol, receipt.Number, receipt.Amount, receipt.Payment) { VisitId = dossier.VisitId, DossierId = dossier.DossierId };
        office.Record(recorded);
        return recorded;
    }
}

/// <param name="Symbol">Of the receipt book, at most 20 signs.</param>
/// <param name="Number">One to twelve digits as printed.</param>
public sealed record RecordReceiptInput(long FeeNoteId, string Symbol, string Number, Payment Payment = Payment.Cash);
