using MotCua.Rules.Calendars;
using MotCua.Rules.Deadlines;
using MotCua.Rules.Tests.Law;
using Shouldly;
using Xunit;

namespace MotCua.Rules.Tests.Deadlines;

public sealed class LatenessTests
{
    [Theory]
    [InlineData("2026-11-25T17:30", Lateness.Early)]
    [InlineData("2026-11-26T07:00", Lateness.OnTime)]
    [InlineData("2026-11-26T17:00:59", Lateness.OnTime)]
    [InlineData("2026-11-26T17:01", Lateness.Late)]
    [InlineData("2026-11-27T08:00", Lateness.Late)]
    public void A_file_is_judged_by_the_day_before_its_deadline_and_by_the_minute_after(string finishedAt, Lateness expected) =>
        ThreeDays().LatenessAt(Reading.MomentFrom(finishedAt)).ShouldBe(expected);

    [Fact]
    public void Nothing_is_late_while_the_clock_stands_still()
    {
        var suspended = ThreeDays(new Suspension(Reading.MomentFrom("2026-11-25T09:00"), null));
        suspended.IsLateAt(Reading.MomentFrom("2026-12-30T09:00")).ShouldBeFalse();
        suspended.LatenessAt(Reading.MomentFrom("2026-12-30T09:00")).ShouldBe(Lateness.OnTime);
    }

    [Fact]
    public void A_file_that_was_late_before_it_was_suspended_stays_late()
    {
        var suspended = ThreeDays(new Suspension(Reading.MomentFrom("2026-11-27T09:00"), null));
        suspended.IsSuspended.ShouldBeFalse();
        suspended.IsLateAt(Reading.MomentFrom("2026-11-30T09:00")).ShouldBeTrue();
    }

    private static Deadline ThreeDays(params Suspension[] suspensions) => Deadline.Of(
        Reading.MomentFrom("2026-11-20T09:00"), TimeLimit.Parse("3wd"), CutOff.For(TimeLimit.Parse("3wd")), suspensions, WorkingCalendar.Default);
}
