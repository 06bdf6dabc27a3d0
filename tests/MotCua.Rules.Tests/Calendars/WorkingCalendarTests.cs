using MotCua.Rules.Calendars;
using MotCua.Rules.Tests.Law;
using Shouldly;
using Xunit;

namespace MotCua.Rules.Tests.Calendars;

public sealed class WorkingCalendarTests
{
    private static readonly LegalBasis Document = new("QĐ 05/QĐ-UBND");
    private static readonly OfficeSession Morning = new(new(7, 30), new(11, 30));
    private static readonly DateOnly Wednesday = new(2026, 11, 25);
    private static readonly DateOnly Saturday = new(2026, 11, 28);

    public static LawTable Hours => new("office-hours.csv");

    [Theory]
    [MemberData(nameof(Hours))]
    public void The_doors_and_the_clock_open_when_the_hours_say(LawRow row)
    {
        var calendar = OfficeDays.Calendar("reception_only 2026-11-28 07:30-11:30");
        calendar.IsOpen(row.Moment("moment")).ShouldBe(row.Yes("open"));
        calendar.CountsFrom(row.Moment("moment")).ShouldBe(row.Moment("counts_from"));
        calendar.NextOpening(row.Moment("moment")).ShouldBe(row.Moment("next_opening"));
    }

    [Fact]
    public void A_make_up_Saturday_keeps_the_hours_of_the_day_it_repays()
    {
        var week = new Dictionary<DayOfWeek, IReadOnlyList<OfficeSession>>
        {
            [DayOfWeek.Thursday] = [new(new(7, 0), new(11, 0)), new(new(13, 0), new(17, 0))],
            [DayOfWeek.Friday] = [Morning],
        };
        OfficeHours.Of(week).IsGranted(out var hours, out _).ShouldBeTrue();
        var calendar = new WorkingCalendar(hours, []);
        calendar.SessionsOn(new(2026, 1, 10)).ShouldBe([Morning]);
        calendar.IsWorkingDay(new(2026, 1, 10)).ShouldBeTrue();
        calendar.IsWorkingDay(new(2026, 1, 2)).ShouldBeFalse();
    }

    [Fact]
    public void A_make_up_day_for_a_day_without_hours_repays_nothing()
    {
        var week = new Dictionary<DayOfWeek, IReadOnlyList<OfficeSession>> { [DayOfWeek.Thursday] = [Morning] };
        OfficeHours.Of(week).IsGranted(out var hours, out _).ShouldBeTrue();
        new WorkingCalendar(hours, []).IsWorkingDay(new(2026, 1, 10)).ShouldBeFalse();
    }

    [Fact]
    public void A_swap_over_new_year_belongs_to_both_years()
    {
        var swap = new SwappedDay(new(2027, 12, 31), new(2028, 1, 8), Document);
        var decision = new HolidayDecision { Year = 2027, Basis = Document, Swaps = [swap] };
        WorkingCalendar.Default.With(decision).IsGranted(out var calendar, out _).ShouldBeTrue();
        calendar.IsWorkingDay(new(2027, 12, 31)).ShouldBeFalse();
        calendar.IsWorkingDay(new(2028, 1, 8)).ShouldBeTrue();
        calendar.DaysOf(2027)[^1].On.ShouldBe(new(2027, 12, 31));
        calendar.DaysOf(2028).ShouldContain(day => day.On == new DateOnly(2028, 1, 8));
    }

    [Fact]
    public void An_offices_own_decision_replaces_the_shipped_one_but_takes_no_swap_away()
    {
        var decision = new HolidayDecision { Year = 2026, Basis = Document, NationalDayTakesDayAfter = true };
        WorkingCalendar.Default.With(decision).IsGranted(out var calendar, out _).ShouldBeTrue();
        calendar.IsWorkingDay(new(2026, 1, 2)).ShouldBeFalse();
        calendar.IsWorkingDay(new(2026, 9, 1)).ShouldBeTrue();
        calendar.IsWorkingDay(new(2026, 9, 3)).ShouldBeFalse();
    }

    [Fact]
    public void A_day_says_why_it_is_off()
    {
        WorkingCalendar.Default.WhyOff(new(2026, 11, 24))?.ToString().ShouldBe("Ngày Văn hóa Việt Nam (NQ 28/2026/QH16)");
        WorkingCalendar.Default.WhyOff(new(2027, 11, 24))?.ToString().ShouldBe("Ngày Văn hóa Việt Nam (NQ 28/2026/QH16; chưa xác nhận)");
        WorkingCalendar.Default.WhyOff(Saturday)?.ToString().ShouldBe("nghỉ hằng tuần");
        WorkingCalendar.Default.WhyOff(Wednesday).ShouldBeNull();
    }

    [Fact]
    public void Notices_of_the_office_hold_for_their_day()
    {
        var calendar = With(With(WorkingCalendar.Default, CalendarDay.Closure(Wednesday, "Mất điện", Document)), CalendarDay.ReceptionOnly(Saturday, [Morning], "Tiếp dân", Document));
        calendar.IsWorkingDay(Wednesday).ShouldBeFalse();
        calendar.SessionsOn(Wednesday).ShouldBeEmpty();
        calendar.WhyOff(Wednesday)?.ToString().ShouldBe("Mất điện (QĐ 05/QĐ-UBND)");
        calendar.SessionsOn(Saturday).ShouldBe([Morning]);
        calendar.ClosingOf(Saturday).ShouldBe(OfficeTime.At(Saturday, new(11, 30)));
        calendar.IsWorkingDay(Saturday).ShouldBeFalse();
        calendar.DaysOf(2026).Where(day => day.On >= Wednesday).Select(day => day.Kind.Code()).ShouldBe(["closure", "reception_only"]);
        WorkingCalendar.Default.IsWorkingDay(Wednesday).ShouldBeTrue();
    }

    [Fact]
    public void A_swap_entered_by_the_office_moves_both_days()
    {
        WorkingCalendar.Default.With(new SwappedDay(Wednesday, Saturday, Document)).IsGranted(out var calendar, out _).ShouldBeTrue();
        calendar.IsWorkingDay(Wednesday).ShouldBeFalse();
        calendar.SessionsOn(Saturday).ShouldBe(OfficeHours.Default.On(DayOfWeek.Wednesday));
        calendar.IsWorkingDay(Saturday).ShouldBeTrue();
    }

    [Fact]
    public void A_notice_that_contradicts_its_day_is_refused()
    {
        RefusalOf(CalendarDay.Closure(Saturday, "Mất điện", Document)).ShouldBe("notice-on-day-off");
        RefusalOf(CalendarDay.ShortDay(new(2026, 11, 24), [Morning], "Họp", Document)).ShouldBe("notice-on-day-off");
        RefusalOf(CalendarDay.ReceptionOnly(Wednesday, [Morning], "Tiếp dân", Document)).ShouldBe("notice-on-working-day");
        RefusalOf(CalendarDay.ReceptionOnly(Saturday, [], "Tiếp dân", Document)).ShouldBe("notice-without-sessions");
        RefusalOf(CalendarDay.ShortDay(Wednesday, [], "Họp", Document)).ShouldBe("notice-without-sessions");
        RefusalOf(new(Saturday, CalendarDayKind.MakeupWork, Sentence.Of("Làm bù"), Document, Confirmed: true)).ShouldBe("notice-without-sessions");
        RefusalOf(CalendarDay.ShortDay(Wednesday, [Morning, Morning], "Họp", Document)).ShouldBe("sessions-out-of-order");
        RefusalOf(CalendarDay.Closure(new(2051, 1, 2), "Họp", Document)).ShouldBe("calendar-year-unknown");
        WorkingCalendar.Default.With(new SwappedDay(Wednesday, new(2026, 11, 26), Document)).IsGranted(out _, out var swap).ShouldBeFalse();
        swap.Code.ShouldBe("notice-on-working-day");
        WorkingCalendar.Default.With(new HolidayDecision { Year = 2051, Basis = Document }).IsGranted(out _, out var decision).ShouldBeFalse();
        decision.Code.ShouldBe("calendar-year-unknown");
    }

    [Fact]
    public void Working_days_are_counted_after_the_first_and_with_the_last()
    {
        WorkingCalendar.Default.WorkingDaysBetween(new(2026, 11, 20), new(2026, 11, 26)).ShouldBe(3);
        WorkingCalendar.Default.WorkingDaysBetween(new(2026, 11, 26), new(2026, 11, 26)).ShouldBe(0);
        WorkingCalendar.Default.WorkingDaysBetween(new(2026, 11, 27), new(2026, 11, 20)).ShouldBe(0);
        WorkingCalendar.Default.AddWorkingDays(Saturday, 0).ShouldBe(Saturday);
    }

    [Fact]
    public void Working_minutes_stop_at_the_bell_and_leave_out_lunch_and_nights()
    {
        var start = OfficeTime.At(Wednesday, new(10, 0));
        WorkingCalendar.Default.AddWorkingMinutes(start, 90).ShouldBe(OfficeTime.At(Wednesday, new(11, 30)));
        WorkingCalendar.Default.AddWorkingMinutes(start, 91).ShouldBe(OfficeTime.At(Wednesday, new(13, 31)));
        WorkingCalendar.Default.AddWorkingMinutes(start, 0).ShouldBe(start);
        WorkingCalendar.Default.WorkingMinutesBetween(start, OfficeTime.At(new(2026, 11, 26), new(7, 1))).ShouldBe(301);
        WorkingCalendar.Default.WorkingMinutesBetween(start, start.AddMinutes(-1)).ShouldBe(0);
    }

    [Fact]
    public void A_shut_day_has_no_closing_time() => Should.Throw<ArgumentException>(() => WorkingCalendar.Default.ClosingOf(new(2026, 11, 24)));

    [Fact]
    public void Kinds_have_stable_codes()
    {
        foreach (var kind in Enum.GetValues<CalendarDayKind>())
        {
            CalendarDayKinds.TryParse(kind.Code(), out var read).ShouldBeTrue();
            read.ShouldBe(kind);
        }

        CalendarDayKinds.TryParse("swap-off", out _).ShouldBeFalse();
        CalendarDayKinds.TryParse(null, out _).ShouldBeFalse();
    }

    private static WorkingCalendar With(WorkingCalendar calendar, CalendarDay notice) =>
        calendar.With(notice).IsGranted(out var changed, out var refusal) ? changed : throw new InvalidOperationException(refusal.ToString());

    private static string? RefusalOf(CalendarDay notice)
    {
        WorkingCalendar.Default.With(notice).IsGranted(out _, out var refusal);
        return refusal?.Code;
    }
}
