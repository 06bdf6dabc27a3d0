using MotCua.App.Fees;

namespace MotCua.App.Ledger.Happened;

/// <summary>An official receipt was recorded, in whole đồng.</summary>
public sealed record ReceiptRecorded(long ReceiptId, string Symbol, string Number, long Amount, Payment Payment) : LedgerEntry("receipt-recorded.1", Screens.Day)
{
    public override IEnumerable<Count> Counts() => [new("fees-received", Rules.Code.Of(Payment), Amount)];
}
