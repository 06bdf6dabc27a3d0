using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger.Happened;
using MotCua.App.People;
using MotCua.Rules;

namespace MotCua.App.Feedbacks;

/// <summary>Gives a feedback its owner and its day (giao người trả lời góp ý); whom it is about may be named, and is kept out from then on.</summary>
public sealed class AssignFeedback : IAct<AssignFeedbackInput, FeedbackAssigned>
{
    public async Task<Verdict<FeedbackAssigned>> RunAsync(OfficeWrite office, AssignFeedbackInput input, Actor actor)
    {
        var feedback = await office.GetAsync<Feedback>(input.FeedbackId);
        if (await office.IsConcernedAsync((office.OfficeId, feedback.FeedbackId), actor.AccountId))
        {
            return FeedbackRefusals.AboutYou();
        }

        if (feedback.AnsweredAt is not null)
        {
            return FeedbackRefusals.Answered();
        }

        if (input.DueOn < office.Today)
        {
            return FeedbackRefusals.DueInThePast();
        }

        if (await OwnerFlawAsync(office, input) is { } flaw)
        {
            return flaw;
        }

        if (input.ConcernsId is not { } named)
        {
            return Assign(office, feedback, input);
        }

        var isKnown = await office.IsConcernedAsync((office.OfficeId, feedback.FeedbackId), (await office.GetAsync<Account>(named)).AccountId);
        return Assign(office, feedback, isKnown ? input with { ConcernsId = null } : input);
    }

    private static async Task<Refusal?> OwnerFlawAsync(OfficeWrite office, AssignFeedbackInput input)
    {
        var owner = await office.GetAsync<Account>(input.OwnerId);
        if (owner.AccountId == input.ConcernsId || await office.IsConcernedAsync((office.OfficeId, input.FeedbackId), owner.AccountId))
        {
            return FeedbackRefusals.OwnerConcerned(owner.DisplayName);
        }

        var roles = (await office.DutiesAsync(owner.AccountId)).Where(duty => duty.FromOn <= office.Today && !(duty.UntilOn < office.Today)).Aggregate(Roles.None, (all, duty) => all | duty.Role);
        return owner.EndedAt is null && Permissions.Shipped.Allows("answer-feedback", roles) ? null : FeedbackRefusals.OwnerCannot(owner.DisplayName);
    }

    private static FeedbackAssigned Assign(OfficeWrite office, Feedback feedback, AssignFeedbackInput input)
    {
        var dueOn = input.DueOn ?? feedback.DueOn;
        office.Update(feedback with { OwnerId = input.OwnerId, DueOn = dueOn, LastSequence = office.Sequence });
        if (input.ConcernsId is { } concerned)
        {
            office.Concern(feedback.FeedbackId, concerned);
        }

        var assigned = new FeedbackAssigned(feedback.FeedbackId, input.OwnerId, dueOn);
        office.Record(assigned);
        return assigned;
    }
}

/// <param name="OwnerId">Who answers: somebody with a duty that may, and whom it is not about.</param>
/// <param name="DueOn">The last day for the answer; as it was when left out.</param>
/// <param name="ConcernsId">The officer it turns out to be about; null where nobody is named.</param>
public sealed record AssignFeedbackInput(long FeedbackId, long OwnerId, DateOnly? DueOn = null, long? ConcernsId = null);
