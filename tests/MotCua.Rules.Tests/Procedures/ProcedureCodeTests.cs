using MotCua.Rules.Procedures;
using Shouldly;
using Xunit;

namespace MotCua.Rules.Tests.Procedures;

public sealed class ProcedureCodeTests
{
    [Theory]
    [InlineData("1.004873", "1.004873", false)]
    [InlineData(" 2.000815 ", "2.000815", false)]
    [InlineData("6.001435", "6.001435", false)]
    [InlineData("L.001", "L.001", true)]
    [InlineData("l.0001", "L.0001", true)]
    public void A_code_is_read(string written, string code, bool isLocal)
    {
        ProcedureCode.TryParse(written, out var read).ShouldBeTrue();
        (read.ToString(), read.IsLocal).ShouldBe((code, isLocal));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("1.00487")]
    [InlineData("1.0048731")]
    [InlineData("10.004873")]
    [InlineData("1.00487a")]
    [InlineData("1.004873.H38")]
    [InlineData("1-004873")]
    [InlineData("L.01")]
    [InlineData("K.001")]
    [InlineData("Đăng ký kết hôn")]
    public void Anything_else_is_not(string? written) => ProcedureCode.TryParse(written, out _).ShouldBeFalse();

    [Fact]
    public void Codes_are_ordered_as_they_are_written()
    {
        (ProcedureCode.Parse("1.004873") < ProcedureCode.Parse("2.000815")).ShouldBeTrue();
        (ProcedureCode.Parse("2.000815") < ProcedureCode.Parse("L.001")).ShouldBeTrue();
    }
}
