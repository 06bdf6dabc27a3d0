using MotCua.Rules.Calendars;
using MotCua.Rules.Plans;
using Shouldly;
using Xunit;

namespace MotCua.Rules.Tests.Plans;

public sealed class ServiceDayTests
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.Default;

    [Fact]
    public void Both_ends_of_a_plan_are_included()
    {
        var plan = SamplePlans.DuongXa with { From = new(2026, 12, 1), Until = new(2026, 12, 8) };
        Holds(plan, new(2026, 12, 1)).ShouldBeTrue();
        Holds(plan, new(2026, 12, 8)).ShouldBeTrue();
        Holds(plan, new(2026, 11, 17)).ShouldBeFalse();
        Holds(plan, new(2026, 12, 15)).ShouldBeFalse();
    }

    [Fact]
    public void A_day_the_plan_does_not_hold_is_refused_with_the_next_that_it_does()
    {
        var refusal = WhyNot(SamplePlans.DuongXa, new(2026, 11, 25));
        refusal.Code.ShouldBe("plan-does-not-hold");
        refusal.ToString().ShouldContain("thứ Ba");
        refusal.ToString().ShouldContain("01/12/2026");
    }

    [Fact]
    public void A_model_day_that_is_a_holiday_is_no_service_day_and_says_which_holiday()
    {
        var refusal = WhyNot(SamplePlans.DuongXa, new(2026, 11, 24));
        refusal.ToString().ShouldContain("Văn hóa");
        refusal.ToString().ShouldContain("01/12/2026");
    }

    [Fact]
    public void Every_working_day_takes_in_a_Saturday_worked_for_a_holiday_and_leaves_out_the_others()
    {
        Holds(SamplePlans.DaiLanh, new(2026, 8, 22)).ShouldBeTrue();
        Holds(SamplePlans.DaiLanh, new(2026, 8, 29)).ShouldBeFalse();
        Holds(SamplePlans.DaiLanh, new(2026, 8, 31)).ShouldBeFalse();
    }

    [Fact]
    public void The_first_day_from_a_date_may_be_that_date()
    {
        First(SamplePlans.DuongXa, new(2026, 12, 1)).ShouldBe(new(2026, 12, 1));
        First(SamplePlans.DuongXa, new(2026, 12, 2)).ShouldBe(new(2026, 12, 8));
        First(SamplePlans.PhoNhon, new(2020, 1, 1)).ShouldBe(new(2024, 3, 6));
    }

    [Fact]
    public void A_plan_that_has_ended_or_is_never_worked_has_no_next_day()
    {
        ServiceDay.FirstFrom(SamplePlans.DuongXa with { Until = new(2026, 12, 1) }, new(2026, 12, 2), Calendar).IsGranted(out _, out var ended).ShouldBeFalse();
        ended!.Code.ShouldBe("plan-holds-no-more");
        ServiceDay.FirstFrom(SamplePlans.DuongXa with { Days = PlanDays.On(DayOfWeek.Sunday) }, new(2026, 12, 2), Calendar).IsGranted(out _, out _).ShouldBeFalse();
    }

    private static bool Holds(ServicePlan plan, DateOnly day) => ServiceDay.Of(plan, day, Calendar).IsGranted(out _, out _);

    private static Refusal WhyNot(ServicePlan plan, DateOnly day)
    {
        ServiceDay.Of(plan, day, Calendar).IsGranted(out _, out var refusal).ShouldBeFalse();
        return refusal!;
    }

    private static DateOnly First(ServicePlan plan, DateOnly day)
    {
        ServiceDay.FirstFrom(plan, day, Calendar).IsGranted(out var first, out _).ShouldBeTrue();
        return first!.On;
    }
}
