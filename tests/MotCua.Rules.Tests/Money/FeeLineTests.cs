using MotCua.Rules.Money;
using Shouldly;
using Xunit;

namespace MotCua.Rules.Tests.Money;

public sealed class FeeLineTests
{
    [Fact]
    public void A_noted_line_reads_as_it_was_typed()
    {
        FeeLine.Noted(" Bản sao  trích lục ", 3, 8_000).IsGranted(out var line, out _).ShouldBeTrue();
        line.Amount.ShouldBe(24_000);
        line.ToString().ShouldBe("Bản sao trích lục: 3 × 8.000 đ = 24.000 đ");
    }

    [Theory]
    [InlineData("Tiền viết hộ tờ khai")]
    [InlineData("VIET HO")]
    [InlineData("đánh máy hộ")]
    public void No_line_charges_for_writing(string what)
    {
        FeeLine.Noted(what, 1, 10_000).IsGranted(out _, out var refusal).ShouldBeFalse();
        refusal.Code.ShouldBe("writing-is-free");
        FeeLine.Noted(what, 1, 0).IsGranted(out _, out _).ShouldBeTrue();
    }

    [Theory]
    [InlineData("", 1, 1)]
    [InlineData("Lệ phí", 0, 1)]
    [InlineData("Lệ phí", 1, -1)]
    [InlineData("Lệ phí", 1, 1_000_000_001)]
    public void A_line_without_sense_is_refused(string what, int count, long unitAmount)
    {
        FeeLine.Noted(what, count, unitAmount).IsGranted(out _, out var refusal).ShouldBeFalse();
        refusal.Code.ShouldBe("fee-line-shape");
    }

    [Theory]
    [InlineData(0, "0 đ")]
    [InlineData(999, "999 đ")]
    [InlineData(30_000, "30.000 đ")]
    [InlineData(1_234_567_890, "1.234.567.890 đ")]
    [InlineData(-2_000, "-2.000 đ")]
    public void Money_is_written_with_dots_between_thousands(long amount, string written) => Dong.Written(amount).ShouldBe(written);
}
