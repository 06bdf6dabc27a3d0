using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Dossiers;
using MotCua.App.Ledger;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;

namespace MotCua.App.Fees;

/// <summary>Crosses a receipt out with its reason (hủy biên lai): it keeps everything it said, and its day loses the amount.</summary>
public sealed class VoidReceipt : IAct<VoidReceiptInput, ReceiptVoided>
{
    public async Task<Verdict<ReceiptVoided>> RunAsync(OfficeWrite office, VoidReceiptInput input, Actor actor)
    {
        if (string.IsNullOrWhiteSpace(input.Reason))
        {
            return Refusals.ReceiptVoidReason;
        }

        var receipt = await office.GetAsync<Receipt>(input.ReceiptId);
        if (receipt.VoidedAt is not null)
        {
            return FeeRefusals.AlreadyVoid();
        }

        var note = await office.GetAsync<FeeNote>(receipt.FeeNoteId);
        var dossier = await office.GetAsync<Dossier>(note.DossierId);
        office.Update(receipt with { VoidedAt = office.Now, LastSequence = office.Sequence });
        office.Update(note with { UnpaidAt = office.Now, LastSequence = office.Sequence });
        var voided = new ReceiptVoided(receipt.ReceiptId, receipt.Amount, receipt.Payment, receipt.IssuedOn)
        {
            VisitId = dossier.VisitId,
            DossierId = dossier.DossierId,
            ReasonHash = office.Remark("reason", input.Reason),
        };
        office.Record(voided);
        return voided;
    }
}

public sealed record VoidReceiptInput(long ReceiptId, string Reason);
