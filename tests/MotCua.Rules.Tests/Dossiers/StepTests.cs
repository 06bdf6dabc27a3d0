using FsCheck;
using FsCheck.Fluent;
using MotCua.Rules.Dossiers;
using MotCua.Rules.Tests.Law;
using Shouldly;
using Xunit;
using static MotCua.Rules.Dossiers.ProcessingStep;

namespace MotCua.Rules.Tests.Dossiers;

public sealed class StepTests
{
    public static LawTable Orders => new("step-orders.csv");

    [Theory]
    [MemberData(nameof(Orders))]
    public void An_order_of_steps_is_granted_or_refused_with_a_reason(LawRow row)
    {
        StepOrder.Parse(row["written"]).IsGranted(out var order, out var refusal);
        (refusal?.Code ?? "").ShouldBe(row["refusal"]);
        (order?.ToString() ?? "").ShouldBe(refusal is null ? row["written"].Replace(" ", "", StringComparison.Ordinal) : "");
    }

    [Fact]
    public void Signed_is_not_ready()
    {
        var signed = Taken(StepOrder.Certification, Examine, Sign);
        signed.IsReady.ShouldBeFalse();
        signed.Next.ShouldBe(Seal);
        Taken(StepOrder.Certification, Examine, Sign, Seal, Register).IsReady.ShouldBeTrue();
    }

    [Fact]
    public void A_marriage_is_ready_before_both_have_signed_and_complete_after()
    {
        var ready = Taken(StepOrder.Marriage, Examine, Register, Draft, Sign, Seal);
        ready.IsReady.ShouldBeTrue();
        ready.IsComplete.ShouldBeFalse();
        Take(ready, SignAtHandOver).IsComplete.ShouldBeTrue();
    }

    [Fact]
    public void A_step_out_of_turn_is_refused_naming_the_one_that_is_due()
    {
        var start = StepProgress.Start(StepOrder.General);
        Refused(start.Take(Seal)).Code.ShouldBe("step-not-next");
        Refused(start.Take(Seal)).ToString().ShouldContain("“thẩm tra hồ sơ”");
        Refused(start.Take(SignAtHandOver)).Code.ShouldBe("step-not-in-order");
        Refused(start.Take(Register)).Code.ShouldBe("step-not-in-order");
        Refused(Take(start, Examine).Take(Examine)).Code.ShouldBe("step-already-done");
        Refused(Taken(StepOrder.Marriage, Examine).Take(SignAtHandOver)).Code.ShouldBe("step-not-next");
    }

    [Fact]
    public void Sending_back_repeats_the_steps_after_it_but_never_the_register()
    {
        var ready = Taken(StepOrder.CivilStatus, Examine, Register, Draft, Sign, Seal);
        SentBack(ready, Draft).ToString().ShouldBe("examine,register");
        SentBack(ready, Examine).ToString().ShouldBe("register");
        Take(SentBack(ready, Examine), Examine).Next.ShouldBe(Draft);
        SentBack(Taken(StepOrder.Certification, Examine, Sign, Seal, Register), Sign).ToString().ShouldBe("examine,register");
        Refused(ready.SendBackTo(Register)).Code.ShouldBe("register-once");
        Refused(Taken(StepOrder.CivilStatus, Examine).SendBackTo(Sign)).Code.ShouldBe("step-not-done");
    }

    [Fact]
    public void Whatever_is_taken_and_sent_back_the_register_is_written_once_and_progress_reads_back_the_same()
    {
        var orders = Gen.Elements(StepOrder.General, StepOrder.CivilStatus, StepOrder.CivilStatusOnline, StepOrder.Marriage, StepOrder.Certification);
        var moves = Gen.Choose(-9, 20).ListOf();
        Prop.ForAll(orders.Zip(moves).ToArbitrary(), day => RegistersAtMostOnce(day.Item1, day.Item2)).QuickCheckThrowOnFailure();
    }

    // A move below zero sends back to that step, any other takes the next one.
    private static bool RegistersAtMostOnce(StepOrder order, IEnumerable<int> moves)
    {
        var progress = StepProgress.Start(order);
        var registered = 0;
        foreach (var move in moves)
        {
            var step = move < 0 ? (ProcessingStep)(-move - 1) : progress.Next ?? SignAtHandOver;
            if ((move < 0 ? progress.SendBackTo(step) : progress.Take(step)).IsGranted(out var next, out _))
            {
                registered += move >= 0 && step == Register ? 1 : 0;
                progress = next;
            }
        }

        return registered <= 1 && StepProgress.Of(order, progress.ToString()).Equals(progress) && progress.IsReady == (progress.Next is null);
    }

    private static StepProgress Taken(StepOrder order, params ProcessingStep[] steps) => steps.Aggregate(StepProgress.Start(order), Take);

    private static StepProgress Take(StepProgress progress, ProcessingStep step) =>
        progress.Take(step).IsGranted(out var next, out var refusal) ? next : throw new InvalidOperationException(refusal.ToString());

    private static StepProgress SentBack(StepProgress progress, ProcessingStep step) =>
        progress.SendBackTo(step).IsGranted(out var back, out var refusal) ? back : throw new InvalidOperationException(refusal.ToString());

    private static Refusal Refused(Verdict<StepProgress> verdict) =>
        verdict.IsGranted(out _, out var refusal) ? throw new InvalidOperationException("granted") : refusal;
}
