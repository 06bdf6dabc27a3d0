using MotCua.Rules.Dossiers;
using Shouldly;
using Xunit;

namespace MotCua.Rules.Tests.Dossiers;

public sealed class HouseNumberTests
{
    [Theory]
    [InlineData(1, "261201-001")]
    [InlineData(47, "261201-047")]
    [InlineData(1234, "261201-1234")]
    public void A_house_number_is_the_day_and_its_ordinal(int ordinal, string written)
    {
        var number = HouseNumber.Of(new(2026, 12, 1), ordinal);
        number.ToString().ShouldBe(written);
        HouseNumber.TryParse(written, out var again).ShouldBeTrue();
        again.ShouldBe(number);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("047")]
    [InlineData("261301-047")]
    [InlineData("261201-000")]
    [InlineData("261201-47")]
    [InlineData("261201--47")]
    public void Anything_else_is_refused(string? written)
    {
        HouseNumber.Parse(written).IsGranted(out _, out var refusal).ShouldBeFalse();
        refusal.Code.ShouldBe("house-number-shape");
    }

    [Fact]
    public void A_series_begins_with_1() => Should.Throw<ArgumentOutOfRangeException>(() => HouseNumber.Of(new(2026, 12, 1), 0));
}
