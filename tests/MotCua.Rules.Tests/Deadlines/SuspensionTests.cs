using MotCua.Rules.Deadlines;
using Shouldly;
using Xunit;

namespace MotCua.Rules.Tests.Deadlines;

public sealed class SuspensionTests
{
    private static readonly DateTimeOffset Nine = OfficeTime.At(new(2026, 11, 25), new(9, 0));

    [Fact]
    public void A_suspension_is_read_in_whole_minutes()
    {
        var suspension = new Suspension(Nine.AddSeconds(59), Nine.AddSeconds(119));
        (suspension.From, suspension.Until).ShouldBe((Nine, Nine.AddMinutes(1)));
    }

    [Fact]
    public void A_suspension_cannot_end_before_it_starts()
    {
        Should.Throw<ArgumentException>(() => new Suspension(Nine, Nine.AddMinutes(-1)));
        Suspension.Between(Nine, Nine.AddMinutes(-1)).IsGranted(out _, out var refusal).ShouldBeFalse();
        refusal.Code.ShouldBe("suspension-ends-before-it-starts");
        refusal.ToString().ShouldContain("09:00 ngày 25/11/2026");
    }

    [Fact]
    public void A_suspension_may_last() => Suspension.Between(Nine, null).IsGranted(out _, out _).ShouldBeTrue();
}
