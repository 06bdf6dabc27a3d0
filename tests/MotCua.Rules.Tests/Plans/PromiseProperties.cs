using FsCheck;
using FsCheck.Fluent;
using MotCua.Rules.Calendars;
using MotCua.Rules.Plans;
using MotCua.Rules.Procedures;
using Xunit;

namespace MotCua.Rules.Tests.Plans;

/// <summary>Invented plans, any minute of 2026, any procedure: what holds for every promise whatever was asked.</summary>
public sealed class PromiseProperties
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.Default;

    private static readonly IReadOnlyList<string> Times =
        ["20 minutes", "30-60 minutes", "2 working-hours", "1-4 working-hours", "half-session", "same-day", "30-60 minutes or half-session", "90 minutes or same-day"];

    [Fact]
    public void A_promise_is_today_by_closing_and_never_later_than_the_law() => ForAll((question, promise) =>
        promise.PromisedAt is not { } promised
        || (promised >= question.At.ToMinute() && promised <= Calendar.ClosingOf(question.At.Day()) && promised <= promise.DueAt));

    [Fact]
    public void A_withheld_slip_means_the_plan_says_so_it_is_due_today_and_came_by_15_00() => ForAll((question, promise) =>
        promise.Slip != Slip.Withheld
        || (promise.Plan is { Slip: SlipRule.Withheld }
            && promise.PromisedAt?.Day() == question.At.Day()
            && question.At.Clock() <= new TimeOnly(15, 0)
            && !question.Findings.NeedsVerification));

    [Fact]
    public void A_citizen_never_goes_home_with_neither_promise_nor_slip() => ForAll((question, promise) =>
        promise.Result is PromiseResult.Closed || promise.Slip is not Slip.None && (promise.Slip != Slip.Withheld || promise.PromisedAt is not null));

    [Fact]
    public void Classes_C_and_D_are_never_promised_today() => ForAll((question, promise) =>
        promise.Result != PromiseResult.SameDay || question.Procedure.Class is PromiseClass.A or PromiseClass.B);

    [Fact]
    public void Class_B_is_never_promised_today_when_it_has_to_be_verified() => ForAll((question, promise) =>
        promise.Result != PromiseResult.SameDay || question.Procedure.Class != PromiseClass.B || !question.Findings.NeedsVerification);

    [Fact]
    public void Another_plan_never_makes_the_promise_later_nor_takes_writing_or_pager_away() => ForAll((question, promise) =>
    {
        var alone = Make(question with { Plans = [.. question.Plans.Take(1)] });
        return !(promise.PromisedAt > alone.PromisedAt)
            && (alone.PromisedAt is null || promise.PromisedAt is not null)
            && (alone.WrittenForYou == WrittenForYou.No || promise.WrittenForYou == alone.WrittenForYou)
            && promise.Pager >= alone.Pager;
    });

    [Fact]
    public void The_order_of_the_plans_changes_nothing() => ForAll((question, promise) =>
    {
        var turned = Make(question with { Plans = [.. question.Plans.Reverse()] });
        return (turned.PromisedAt, turned.Plan?.Id, turned.Slip, turned.WrittenForYou, turned.Pager)
            == (promise.PromisedAt, promise.Plan?.Id, promise.Slip, promise.WrittenForYou, promise.Pager);
    });

    [Fact]
    public void A_measured_promise_is_what_a_clerk_counting_minutes_would_say() => ForAll((question, promise) =>
    {
        if (promise is not { Result: PromiseResult.SameDay, Plan.Promise: PlanTime.Minutes or PlanTime.Hours })
        {
            return true;
        }

        var minutes = promise.Plan.Promise is PlanTime.Hours hours ? hours.AtMost * 60 : ((PlanTime.Minutes)promise.Plan.Promise).AtMost;
        return promise.PromisedAt == CountedByAClerk(question.At.ToMinute(), minutes);
    });

    private static DateTimeOffset CountedByAClerk(DateTimeOffset at, int minutes)
    {
        while (minutes > 0)
        {
            var clock = at.Clock();
            var isOpen = clock.Hour is >= 7 and < 11 or >= 14 and < 17 || (clock.Hour == 11 && clock.Minute < 30) || (clock.Hour == 13 && clock.Minute >= 30);
            minutes -= isOpen ? 1 : 0;
            at = at.AddMinutes(1);
        }

        return at;
    }

    private static void ForAll(Func<PromiseQuestion, Promise, bool> holds) =>
        Prop.ForAll(Questions().ToArbitrary(), question => holds(question, Make(question))).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    private static Gen<PromiseQuestion> Questions() =>
        from first in Plans("b-plan")
        from second in Plans("a-plan")
        from procedure in Gen.Elements(SampleProcedures.Catalogue.Versions.ToArray())
        from verify in Gen.Elements(false, false, true)
        from day in Gen.Choose(0, 364)
        from minute in Gen.Choose(6 * 60, 18 * 60)
        select new PromiseQuestion
        {
            Procedure = OfferedProcedure.ByLaw(procedure),
            Findings = new() { NeedsVerification = verify },
            Plans = [first, second],
            Calendar = Calendar,
            At = OfficeTime.At(new DateOnly(2026, 1, 1).AddDays(day), TimeOnly.MinValue.AddMinutes(minute)),
        };

    private static Gen<ServicePlan> Plans(string id) =>
        from days in Gen.Elements(PlanDays.EveryWorkingDay, PlanDays.On(DayOfWeek.Tuesday, DayOfWeek.Thursday))
        from time in Gen.Elements(Times.ToArray())
        from slip in Gen.Elements(Enum.GetValues<SlipRule>())
        from cutOff in Gen.Elements(0, 14, 16)
        from written in Gen.Elements(Enum.GetValues<OfferScope>())
        from pager in Gen.Elements(Enum.GetValues<PagerLending>())
        select SamplePlans.Of(id, days, new(2025, 1, 1)) with
        {
            Promise = PlanTime.Parse(time),
            Slip = slip,
            CutOff = cutOff == 0 ? null : new TimeOnly(cutOff, 0),
            Procedures = new() { WrittenForYou = written, DoneToday = OfferScope.All },
            Pagers = new(pager),
        };

    private static Promise Make(PromiseQuestion question) =>
        Promise.For(question).IsGranted(out var promise, out var refusal) ? promise : throw new InvalidOperationException(refusal.ToString());
}
