using MotCua.App.Fees;

namespace MotCua.App.Ledger.Happened;

/// <summary>A receipt was crossed out.</summary>
/// <param name="IssuedOn">The day whose sum loses the amount.</param>
public sealed record ReceiptVoided(long ReceiptId, long Amount, Payment Payment, DateOnly IssuedOn) : LedgerEntry("receipt-voided.1", Screens.Day)
{
    public string? ReasonHash { get; init; }

    public override IEnumerable<Count> Counts() => [new("fees-received", Rules.Code.Of(Payment), -Amount, IssuedOn), new("receipts-voided")];
}
