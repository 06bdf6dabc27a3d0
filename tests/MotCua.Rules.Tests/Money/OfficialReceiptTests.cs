using MotCua.Rules.Money;
using Shouldly;
using Xunit;

namespace MotCua.Rules.Tests.Money;

public sealed class OfficialReceiptTests
{
    private static readonly DateOnly Today = new(2026, 12, 1);

    [Fact]
    public void A_void_receipt_keeps_what_it_said_and_counts_nothing()
    {
        var receipt = Receipt();
        receipt.CountedAmount.ShouldBe(21_000);
        receipt.Void(Today, "ghi sai số tiền").IsGranted(out var crossed, out _).ShouldBeTrue();
        crossed.ToString().ShouldBe("01BLP-26 0000123");
        crossed.Amount.ShouldBe(21_000);
        crossed.CountedAmount.ShouldBe(0);
        crossed.VoidReason.ShouldBe("ghi sai số tiền");
        receipt.IsVoid.ShouldBeFalse();
    }

    [Fact]
    public void A_receipt_is_crossed_out_once_and_with_a_reason()
    {
        Receipt().Void(Today, " ").IsGranted(out _, out var without).ShouldBeFalse();
        without.Code.ShouldBe("receipt-void-reason");
        Receipt().Void(Today, "ghi sai").IsGranted(out var crossed, out _).ShouldBeTrue();
        crossed.Void(Today, "lần nữa").IsGranted(out _, out var twice).ShouldBeFalse();
        twice.Code.ShouldBe("receipt-already-void");
    }

    [Theory]
    [InlineData("", "0000123", 1, "receipt-shape")]
    [InlineData("01BLP-26", "", 1, "receipt-shape")]
    [InlineData("01BLP-26", "12a", 1, "receipt-shape")]
    [InlineData("01BLP-26", "0000123", 0, "receipt-amount")]
    public void A_receipt_without_symbol_number_or_money_is_refused(string symbol, string number, long amount, string code)
    {
        OfficialReceipt.Of(symbol, number, Today, amount).IsGranted(out _, out var refusal).ShouldBeFalse();
        refusal.Code.ShouldBe(code);
    }

    private static OfficialReceipt Receipt() =>
        OfficialReceipt.Of("01BLP-26", "0000123", Today, 21_000).IsGranted(out var receipt, out var refusal)
            ? receipt
            : throw new InvalidOperationException(refusal.ToString());
}
