using MotCua.Rules.Money;
using Shouldly;
using Xunit;

namespace MotCua.Rules.Tests.Money;

public sealed class ReceiptNumbersTests
{
    [Theory]
    [InlineData("BL-26", "0000001", "0000050", 50)]
    [InlineData(" BL-26 ", "0000001", "0001000", 1_000)]
    [InlineData("BL-26", "7", "7", 1)]
    public void A_book_runs_from_its_first_number_to_its_last(string symbol, string first, string last, int count)
    {
        ReceiptNumbers.Of(symbol, first, last).IsGranted(out var numbers, out _).ShouldBeTrue();
        (numbers!.Count, numbers.FirstWritten, numbers.LastWritten).ShouldBe((count, first, last));
    }

    [Theory]
    [InlineData("", "0000001", "0000050", "receipt-book-shape")]
    [InlineData("BL-26", "1", "0000050", "receipt-book-shape")]
    [InlineData("BL-26", "số 1", "số 2", "receipt-book-shape")]
    [InlineData("BL-26", "0000000000001", "0000000000002", "receipt-book-shape")]
    [InlineData("BL-26", "0000051", "0000050", "receipt-book-range")]
    [InlineData("BL-26", "0000001", "0001001", "receipt-book-range")]
    public void Other_widths_backward_ranges_and_more_than_a_thousand_are_refused(string symbol, string first, string last, string code)
    {
        ReceiptNumbers.Of(symbol, first, last).IsGranted(out _, out var refusal).ShouldBeFalse();
        refusal!.Code.ShouldBe(code);
    }

    [Fact]
    public void What_is_passed_over_is_told_as_ranges_and_the_next_comes_after_the_highest()
    {
        var numbers = new ReceiptNumbers("BL-26", 1, 10, 4);
        (numbers.Next([]), numbers.Next([3, 1]), numbers.Next([10])).ShouldBe(("0001", "0004", null));
        numbers.Skipped([]).ShouldBeEmpty();
        numbers.Skipped([7, 2, 4]).Select(run => run.ToString()).ShouldBe(["0001", "0003", "0005–0006"]);
    }
}
