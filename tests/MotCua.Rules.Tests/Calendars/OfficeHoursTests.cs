using MotCua.Rules.Calendars;
using Shouldly;
using Xunit;

namespace MotCua.Rules.Tests.Calendars;

public sealed class OfficeHoursTests
{
    private static readonly OfficeSession Morning = new(new(7, 30), new(11, 30));
    private static readonly OfficeSession Afternoon = new(new(13, 0), new(16, 30));

    [Fact]
    public void Until_the_office_enters_its_own_it_works_eight_hours_on_weekdays()
    {
        OfficeHours.Default.On(DayOfWeek.Wednesday).Select(session => session.ToString()).ShouldBe(["07:00–11:30", "13:30–17:00"]);
        OfficeHours.Default.On(DayOfWeek.Friday).Sum(session => session.Minutes).ShouldBe(480);
        OfficeHours.Default.On(DayOfWeek.Saturday).ShouldBeEmpty();
        OfficeHours.Default.On(DayOfWeek.Sunday).ShouldBeEmpty();
    }

    [Fact]
    public void Weekly_Saturday_hours_open_the_doors_but_make_no_working_day()
    {
        var calendar = new WorkingCalendar(Granted((DayOfWeek.Monday, [Morning, Afternoon]), (DayOfWeek.Saturday, [Morning])), []);
        var saturday = new DateOnly(2026, 11, 28);
        calendar.IsOpen(OfficeTime.At(saturday, new(8, 0))).ShouldBeTrue();
        calendar.IsWorkingDay(saturday).ShouldBeFalse();
        calendar.WhyOff(saturday)?.ToString().ShouldBe("nghỉ hằng tuần");
    }

    [Fact]
    public void A_weekday_without_hours_is_no_working_day()
    {
        var calendar = new WorkingCalendar(Granted((DayOfWeek.Monday, [Morning])), []);
        calendar.NextWorkingDay(new(2026, 11, 23)).ShouldBe(new(2026, 11, 30));
        calendar.WhyOff(new(2026, 11, 25))?.ToString().ShouldBe("cơ quan không làm việc ngày này trong tuần");
    }

    [Fact]
    public void Sessions_that_overlap_are_refused() => Code((DayOfWeek.Monday, [Morning, new(new(11, 0), new(12, 0))])).ShouldBe("sessions-out-of-order");

    [Fact]
    public void Sessions_may_touch() => Code((DayOfWeek.Monday, [Morning, new(Morning.Until, new(15, 0))])).ShouldBeNull();

    [Fact]
    public void Sessions_out_of_order_are_refused() => Code((DayOfWeek.Monday, [Afternoon, Morning])).ShouldBe("sessions-out-of-order");

    [Fact]
    public void An_empty_session_is_refused() => Code((DayOfWeek.Monday, [new(new(7, 0), new(7, 0))])).ShouldBe("sessions-out-of-order");

    [Fact]
    public void Sessions_are_whole_minutes() => Code((DayOfWeek.Monday, [new(new(7, 0, 30), new(11, 0))])).ShouldBe("sessions-out-of-order");

    [Fact]
    public void A_week_without_a_worked_weekday_is_refused() => Code((DayOfWeek.Saturday, [Morning])).ShouldBe("no-working-weekday");

    private static string? Code(params (DayOfWeek Day, OfficeSession[] Sessions)[] week)
    {
        Week(week).IsGranted(out _, out var refusal);
        return refusal?.Code;
    }

    private static OfficeHours Granted(params (DayOfWeek Day, OfficeSession[] Sessions)[] week) =>
        Week(week).IsGranted(out var hours, out var refusal) ? hours : throw new InvalidOperationException(refusal.ToString());

    private static Verdict<OfficeHours> Week((DayOfWeek Day, OfficeSession[] Sessions)[] week) =>
        OfficeHours.Of(week.ToDictionary(day => day.Day, day => (IReadOnlyList<OfficeSession>)day.Sessions));
}
