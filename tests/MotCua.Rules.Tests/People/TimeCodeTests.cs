using System.Text;
using MotCua.Rules.People;
using Shouldly;
using Xunit;

namespace MotCua.Rules.Tests.People;

public sealed class TimeCodeTests
{
    private static readonly byte[] Secret = Encoding.ASCII.GetBytes("12345678901234567890");

    /// <summary>RFC 6238, appendix B, the rows of SHA-1; it prints eight digits, of which ours are the last six.</summary>
    [Theory]
    [InlineData(59, "94287082")]
    [InlineData(1111111109, "07081804")]
    [InlineData(1111111111, "14050471")]
    [InlineData(1234567890, "89005924")]
    [InlineData(2000000000, "69279037")]
    [InlineData(20000000000, "65353130")]
    public void The_vectors_of_the_standard_hold(long seconds, string printed) =>
        TimeCode.Of(Secret, TimeCode.StepAt(At(seconds))).ShouldBe(printed[2..]);

    [Theory]
    [InlineData(-2, false)]
    [InlineData(-1, true)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void A_phone_may_be_one_step_off(int off, bool counts)
    {
        var now = At(1111111109);
        var step = TimeCode.StepAt(now) + off;
        TimeCode.StepOf(Secret, TimeCode.Of(Secret, step), now, 0).ShouldBe(counts ? step : null);
    }

    [Fact]
    public void A_code_counts_once_and_no_older_one_after_it()
    {
        var now = At(1111111109);
        var step = TimeCode.StepAt(now);
        TimeCode.StepOf(Secret, TimeCode.Of(Secret, step), now, step).ShouldBeNull();
        TimeCode.StepOf(Secret, TimeCode.Of(Secret, step - 1), now, step).ShouldBeNull();
        TimeCode.StepOf(Secret, TimeCode.Of(Secret, step + 1), now, step).ShouldBe(step + 1);
    }

    [Theory]
    [InlineData("")]
    [InlineData("81804")]
    [InlineData("0818040")]
    [InlineData("mã")]
    public void What_is_no_code_is_wrong(string typed) => TimeCode.StepOf(Secret, typed, At(1111111109), 0).ShouldBeNull();

    [Fact]
    public void Blanks_between_the_digits_do_not_matter() => TimeCode.StepOf(Secret, " 081 804 ", At(1111111109), 0).ShouldNotBeNull();

    [Fact]
    public void The_secret_is_spelled_in_base_32()
    {
        TimeCode.Spelled(Secret).ShouldBe("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
        TimeCode.Address(Secret, "Mot Cua", "quantri").ShouldBe("otpauth://totp/Mot%20Cua:quantri?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Mot%20Cua");
    }

    private static DateTimeOffset At(long seconds) => DateTimeOffset.FromUnixTimeSeconds(seconds);
}
