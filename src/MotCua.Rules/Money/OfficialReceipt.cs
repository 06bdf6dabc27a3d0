using MotCua.Rules.Text;

namespace MotCua.Rules.Money;

/// <summary>
/// The official receipt for money taken (biên lai): its symbol, number, day and amount as printed on it. It is written
/// outside; we record it. A void receipt keeps everything it said, with the day and the reason beside it.
/// </summary>
public sealed record OfficialReceipt
{
    private OfficialReceipt(string symbol, string number, DateOnly issuedOn, long amount) =>
        (Symbol, Number, IssuedOn, Amount) = (symbol, number, issuedOn, amount);

    /// <summary>The book's symbol (ký hiệu), at most 20 characters.</summary>
    public string Symbol { get; }

    /// <summary>One to twelve digits, kept as text because its zeros are printed.</summary>
    public string Number { get; }

    public DateOnly IssuedOn { get; }

    public long Amount { get; }

    public DateOnly? VoidedOn { get; private init; }

    public string? VoidReason { get; private init; }

    public bool IsVoid => VoidedOn is not null;

    /// <summary>What it adds to the day's sum: nothing once it is void.</summary>
    public long CountedAmount => IsVoid ? 0 : Amount;

    public static Verdict<OfficialReceipt> Of(string? symbol, string? number, DateOnly issuedOn, long amount)
    {
        var (book, digits) = (CleanText.Of(symbol), CleanText.Of(number));
        if (book.Length is 0 or > 20 || digits.Length is 0 or > 12 || !digits.All(char.IsAsciiDigit))
        {
            return Refusals.ReceiptShape;
        }

        if (amount <= 0)
        {
            return Refusals.ReceiptAmount;
        }

        return new OfficialReceipt(book, digits, issuedOn, amount);
    }

    /// <summary>Crosses the receipt out (hủy biên lai); its symbol, number and amount stay readable.</summary>
    public Verdict<OfficialReceipt> Void(DateOnly on, string? reason)
    {
        var why = CleanText.Of(reason);
        if (IsVoid)
        {
            return Refusals.ReceiptAlreadyVoid(VoidedOn!.Value);
        }

        if (why.Length == 0)
        {
            return Refusals.ReceiptVoidReason;
        }

        return this with { VoidedOn = on, VoidReason = why };
    }

    public override string ToString() => $"{Symbol} {Number}";
}
