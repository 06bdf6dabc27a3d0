using MotCua.Rules.Deadlines;
using MotCua.Rules.Procedures;

namespace MotCua.Rules.Plans;

/// <summary>One promise in the making: law and plans looked at in order, each leaving its step behind.</summary>
internal sealed class PromiseMaking
{
    private readonly PromiseQuestion question;
    private readonly TimeLimit limit;
    private readonly List<ExplanationStep> steps = [];
    private readonly List<ServicePlan> holding = [];

    public PromiseMaking(PromiseQuestion question, TimeLimit limit)
    {
        this.question = question;
        this.limit = limit;
        foreach (var plan in question.Plans.OrderBy(plan => plan.Id, StringComparer.Ordinal))
        {
            LookAt(plan);
        }
    }

    public Promise Make()
    {
        if (IsShut)
        {
            steps.Add(PromiseSteps.Closed(question.At, OpensAt));
            return Of(PromiseResult.Closed, Slip.None) with { WrittenForYou = WrittenForYou.No, Pager = PagerLending.Never, Reasons = steps };
        }

        return question.Findings.PapersMissing ? NotReceived() : Received();
    }

    private DateTimeOffset OpensAt => question.Calendar.NextOpening(question.At);

    private bool IsShut => !question.Calendar.IsOpen(question.At)
        && !(question.Findings.CalledInTime && question.Calendar.SessionsOn(question.At.Day()).Count > 0);

    private void LookAt(ServicePlan plan)
    {
        if (ServiceDay.WhyNot(plan, question.At.Day(), question.Calendar) is { } reason)
        {
            steps.Add(PromiseSteps.DoesNotHold(plan, question.At.Day(), reason));
            return;
        }

        holding.Add(plan);
        steps.Add(PromiseSteps.Holds(plan, question.At.Day()));
    }

    private Promise NotReceived()
    {
        steps.Add(PromiseSteps.PapersMissing);
        return Completed(PromiseResult.NotReceived, Slip.Supplement);
    }

    private Promise Received()
    {
        var deadline = Deadline.Of(question.At, limit, question.CutOff, [], question.Calendar);
        var offers = holding.ConvertAll(plan => PlanOffer.Of(plan, question, deadline));
        steps.AddRange(offers.SelectMany(offer => offer.Steps));
        steps.AddRange(deadline.Steps);
        var taken = offers.Where(offer => offer.PromisedAt is not null).MinBy(offer => offer.PromisedAt);
        steps.Add(taken is null ? PromiseSteps.LawStands(deadline.DueAt) : PromiseSteps.Taken(taken.Plan, taken.PromisedAt!.Value));
        var slip = SlipDecision.Of(taken?.Plan, question);
        steps.Add(slip.Step);
        return Completed(taken is null ? PromiseResult.ByDeadline : PromiseResult.SameDay, slip.Slip) with
        {
            Plan = taken?.Plan,
            PromisedAt = taken?.PromisedAt,
            Deadline = deadline,
            NeedsElectronicReceipt = slip.NeedsElectronicReceipt,
        };
    }

    private Promise Completed(PromiseResult result, Slip slip)
    {
        var written = Writing();
        var pager = holding.Select(plan => plan.Pagers.Lent).DefaultIfEmpty().Max();
        steps.Add(PromiseSteps.Pager(pager));
        if (question.Findings.SignerAway)
        {
            steps.Add(PromiseSteps.SignerAway);
        }

        return Of(result, slip) with { WrittenForYou = written, Pager = pager };
    }

    private WrittenForYou Writing()
    {
        var rule = question.Procedure.Writing;
        if (holding.Find(plan => plan.Procedures.IsWrittenForYou(question.Procedure.Code)) is not { } plan)
        {
            steps.Add(PromiseSteps.NobodyWrites);
            return WrittenForYou.No;
        }

        steps.Add(PromiseSteps.Written(plan, rule));
        return rule.Extent switch
        {
            WritingExtent.Allowed => WrittenForYou.Yes,
            WritingExtent.TextOnly => WrittenForYou.TextOnly,
            _ => WrittenForYou.No,
        };
    }

    private Promise Of(PromiseResult result, Slip slip) => new()
    {
        Result = result,
        AskedAt = question.At,
        OpensAt = OpensAt,
        IsServiceDay = holding.Count > 0,
        Slip = slip,
        WrittenForYou = WrittenForYou.No,
        Pager = PagerLending.Never,
        Reasons = steps,
    };
}
