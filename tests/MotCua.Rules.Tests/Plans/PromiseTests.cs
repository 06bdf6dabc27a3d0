using System.Globalization;
using MotCua.Rules.Calendars;
using MotCua.Rules.Plans;
using MotCua.Rules.Procedures;
using MotCua.Rules.Tests.Law;
using Shouldly;
using Xunit;

namespace MotCua.Rules.Tests.Plans;

public sealed class PromiseTests
{
    public static LawTable Cases() => new("promises.csv");

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_promise_is_as_the_table_says(LawRow row)
    {
        var promise = Make(new()
        {
            Procedure = SampleProcedures.Offered(row["procedure"]),
            Findings = Found(row["findings"]),
            Plans = SamplePlans.Named(row["plan"]),
            Calendar = WorkingCalendar.Default,
            At = At(row["received"]),
        });
        var steps = string.Join(Environment.NewLine, promise.Reasons);
        Code.Of(promise.Result).ShouldBe(row["result"], steps);
        promise.PromisedAt.ShouldBe(OrNull(row, "promised"), steps);
        promise.AppointedAt.ShouldBe(OrNull(row, "appointed"), steps);
        promise.DueAt.ShouldBe(OrNull(row, "due"), steps);
        Code.Of(promise.Slip).ShouldBe(row["slip"], steps);
        Code.Of(promise.WrittenForYou).ShouldBe(row["written"], steps);
    }

    [Fact]
    public void The_law_wins_where_it_is_earlier_than_the_plan()
    {
        var shortLimit = SampleProcedures.Of("2.000815", PromiseClass.A, "1wh");
        var promise = Make(Asked(SamplePlans.DuongXa) with { Procedure = OfferedProcedure.ByLaw(shortLimit) });
        promise.PromisedAt.ShouldBe(At("2026-12-01T10:10"));
        promise.Reasons.ShouldContain(step => step.Code == "law-is-earlier");
    }

    [Theory]
    [InlineData("2026-12-01T07:59", false)]
    [InlineData("2026-12-01T08:00", true)]
    [InlineData("2026-12-01T14:00:59", true)]
    [InlineData("2026-12-01T14:01", false)]
    public void The_hours_of_a_plan_include_their_first_and_last_minute(string at, bool promised)
    {
        var plan = SamplePlans.DuongXa with { ReceivesFrom = new(8, 0), CutOff = new(14, 0) };
        (Make(Asked(plan) with { At = At(at) }).Result == PromiseResult.SameDay).ShouldBe(promised);
    }

    [Theory]
    [InlineData("20 minutes", null, "2026-12-01T15:20", "2026-12-01T15:40")]
    [InlineData("same-day", null, "2026-12-01T15:20", null)]
    [InlineData("same-day", "16:00", "2026-12-01T15:20", "2026-12-01T17:00")]
    public void After_15_00_a_plan_promises_only_by_an_hour_or_a_figure_of_its_own_and_a_slip_is_printed(string time, string? cutOff, string at, string? promised)
    {
        var plan = SamplePlans.DuongXa with
        {
            Promise = PlanTime.Parse(time),
            CutOff = cutOff is null ? null : TimeOnly.Parse(cutOff, CultureInfo.InvariantCulture),
        };
        var promise = Make(Asked(plan) with { At = At(at) });
        promise.PromisedAt.ShouldBe(promised is null ? null : At(promised));
        promise.Slip.ShouldBe(Slip.Printed);
    }

    [Fact]
    public void A_receipt_that_law_always_wants_goes_out_electronically_when_the_paper_is_withheld()
    {
        Make(Asked(SamplePlans.DuongXa) with { Procedure = SampleProcedures.Offered("1.004873") }).NeedsElectronicReceipt.ShouldBeTrue();
        Make(Asked(SamplePlans.DuongXa)).NeedsElectronicReceipt.ShouldBeFalse();
    }

    [Theory]
    [InlineData(PagerLending.Never, PagerLending.Never)]
    [InlineData(PagerLending.Door, PagerLending.Door)]
    public void The_pager_is_lent_by_whichever_plan_lends_it_first(PagerLending other, PagerLending expected)
    {
        var second = SamplePlans.DaiLanh with { Pagers = new(other) };
        Make(Asked(SamplePlans.ThanhBinhThinh, second)).Pager.ShouldBe(expected);
        Make(Asked(SamplePlans.DuongXa, second)).Pager.ShouldBe(expected == PagerLending.Door ? PagerLending.Door : PagerLending.Receipt);
    }

    [Fact]
    public void Writing_that_the_law_forbids_is_not_done_whatever_the_plan_says()
    {
        var forbidden = SampleProcedures.Of("2.000815", PromiseClass.A, "same-day") with { Writing = new(WritingExtent.NotAllowed, "Theo quy định.") };
        Make(Asked(SamplePlans.DuongXa) with { Procedure = OfferedProcedure.ByLaw(forbidden) }).WrittenForYou.ShouldBe(WrittenForYou.No);
    }

    [Fact]
    public void The_plan_that_made_the_promise_is_named_with_every_reason()
    {
        var promise = Make(Asked(SamplePlans.ThanhBinhThinh, SamplePlans.DuongXa));
        promise.Plan!.Id.ShouldBe("duong-xa");
        promise.IsServiceDay.ShouldBeTrue();
        promise.Reasons.Select(step => step.Code).ShouldBe(
        [
            "plan-holds", "plan-holds",
            "plan-promises", "promise-class-a", "plan-time-counted",
            "plan-promises", "promise-class-a", "plan-time-same-day",
            .. promise.Deadline!.Steps.Select(step => step.Code),
            "promised", "slip-withheld", "written-for-you", "pager-at-receipt",
        ]);
    }

    [Fact]
    public void A_plan_follows_a_procedure_that_was_replaced()
    {
        var old = SamplePlans.DuongXa with { Procedures = SamplePlans.Listed(written: "1.001776", today: "") };
        var followed = old.Following(SampleProcedures.Catalogue, new(2026, 12, 1));
        var promise = Make(Asked(followed) with { Procedure = SampleProcedures.Offered("1.014027") });
        promise.WrittenForYou.ShouldBe(WrittenForYou.Yes);
        promise.Reasons.ShouldContain(step => step.Code == "procedure-replaced");
    }

    [Fact]
    public void A_procedure_without_a_limit_cannot_be_promised_at_all()
    {
        var silent = SampleProcedures.Of("2.000815", PromiseClass.A, "same-day") with { Limit = null };
        Promise.For(Asked(SamplePlans.DuongXa) with { Procedure = OfferedProcedure.ByLaw(silent) }).IsGranted(out _, out var refusal).ShouldBeFalse();
        refusal!.Code.ShouldBe("procedure-without-limit");
    }

    [Theory]
    [InlineData("2026-12-01T12:00", "", "office-closed")]
    [InlineData("2026-12-01T09:10", "missing", "papers-missing")]
    public void An_act_is_refused_where_nothing_can_be_received(string at, string findings, string code)
    {
        Make(Asked(SamplePlans.DuongXa) with { At = At(at), Findings = Found(findings) }).ForReceipt().IsGranted(out _, out var refusal).ShouldBeFalse();
        refusal!.Code.ShouldBe(code);
        Make(Asked(SamplePlans.DuongXa)).ForReceipt().IsGranted(out _, out _).ShouldBeTrue();
    }

    [Fact]
    public void On_a_reception_only_Saturday_files_are_received_and_no_plan_holds()
    {
        var saturday = CalendarDay.ReceptionOnly(new(2026, 12, 5), [new(new(7, 0), new(11, 30))], "Tiếp dân thứ Bảy", new("QĐ 1/2026"));
        var promise = Make(Asked(SamplePlans.DaiLanh) with { Calendar = new(OfficeHours.Default, [saturday]), At = At("2026-12-05T09:00") });
        promise.Result.ShouldBe(PromiseResult.ByDeadline);
        promise.IsServiceDay.ShouldBeFalse();
        promise.DueAt.ShouldBe(At("2026-12-07T17:00"));
    }

    private static PromiseQuestion Asked(params IReadOnlyList<ServicePlan> plans) => new()
    {
        Procedure = SampleProcedures.Offered("2.000815"),
        Findings = Findings.Complete,
        Plans = plans,
        Calendar = WorkingCalendar.Default,
        At = At("2026-12-01T09:10"),
    };

    private static Promise Make(PromiseQuestion question)
    {
        Promise.For(question).IsGranted(out var promise, out var refusal).ShouldBeTrue(refusal?.ToString());
        return promise!;
    }

    private static Findings Found(string findings) => new()
    {
        PapersMissing = findings == "missing",
        NeedsVerification = findings == "verify",
        HandlerAway = findings == "handler-away",
        SignerAway = findings == "signer-away",
        CalledInTime = findings == "called",
    };

    private static DateTimeOffset At(string local) => new(DateTime.Parse(local, CultureInfo.InvariantCulture), OfficeTime.Offset);

    private static DateTimeOffset? OrNull(LawRow row, string column) => row.OrNull(column) is { } local ? At(local) : null;
}
