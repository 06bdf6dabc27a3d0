using MotCua.Rules.Deadlines;
using MotCua.Rules.Procedures;

namespace MotCua.Rules.Plans;

/// <summary>What one plan can promise for one file: a moment of today, or nothing and the step that says why.</summary>
internal sealed record PlanOffer(ServicePlan Plan, DateTimeOffset? PromisedAt, IReadOnlyList<ExplanationStep> Steps)
{
    public static PlanOffer Of(ServicePlan plan, PromiseQuestion question, Deadline deadline)
    {
        var followed = plan.Procedures.Find(question.Procedure.Code)?.Followed ?? [];
        if (WhyNot(plan, question) is { } reason)
        {
            return new(plan, null, [.. followed, reason]);
        }

        var time = plan.Promise!.From(question.At, question.Calendar);
        var closing = question.Calendar.ClosingOf(question.At.Day());
        if (time.EndsAt > closing)
        {
            return new(plan, null, [.. followed, time.Step, PromiseSteps.EndsAfterClosing(closing)]);
        }

        return time.EndsAt <= deadline.DueAt
            ? new(plan, time.EndsAt, [.. followed, PromiseSteps.Class(question.Procedure), time.Step])
            : new(plan, deadline.DueAt, [.. followed, PromiseSteps.Class(question.Procedure), time.Step, PromiseSteps.LawIsEarlier(deadline.DueAt)]);
    }

    private static ExplanationStep? WhyNot(ServicePlan plan, PromiseQuestion question) =>
        plan.Promise is null || !plan.Procedures.IsDoneToday(question.Procedure.Code) ? PromiseSteps.NotOffered(plan, question.Procedure)
        : question.Procedure.Class is PromiseClass.C or PromiseClass.D ? PromiseSteps.Class(question.Procedure)
        : question.Findings.NeedsVerification && NeedsNone(plan, question.Procedure) ? PromiseSteps.NeedsVerification(plan)
        : question.Findings.HandlerAway ? PromiseSteps.HandlerAway
        : question.At.Clock() < plan.ReceivesFrom ? PromiseSteps.TooEarly(plan)
        : question.At.Clock() > plan.CutOff ? PromiseSteps.AfterPlanCutOff(plan)
        : IsLateForLawAlone(plan, question) ? PromiseSteps.AfterLawCutOff(plan, question.LawCutOff)
        : null;

    private static bool NeedsNone(ServicePlan plan, OfferedProcedure procedure) =>
        plan.OnlyWithoutVerification || procedure.Class == PromiseClass.B;

    // "Within the day" without an hour of the plan's own can only mean what the law means by it.
    private static bool IsLateForLawAlone(ServicePlan plan, PromiseQuestion question) =>
        plan is { CutOff: null, Promise.IsMeasured: false } && !question.IsInTimeForLaw;
}
