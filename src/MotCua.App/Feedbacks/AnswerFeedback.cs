using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;

namespace MotCua.App.Feedbacks;

/// <summary>Answers a feedback (trả lời góp ý, phản ánh): its owner, or whoever decides; never whom it is about.</summary>
public sealed class AnswerFeedback : IAct<AnswerFeedbackInput, FeedbackAnswered>
{
    private const int Shortest = 5;
    private const int Longest = 4000;

    public async Task<Verdict<FeedbackAnswered>> RunAsync(OfficeWrite office, AnswerFeedbackInput input, Actor actor)
    {
        var feedback = await office.GetAsync<Feedback>(input.FeedbackId);
        if (await office.IsConcernedAsync((office.OfficeId, feedback.FeedbackId), actor.AccountId))
        {
            return FeedbackRefusals.AboutYou();
        }

        if (feedback.OwnerId != actor.AccountId && !actor.DecidesFeedback())
        {
            return FeedbackRefusals.NotYours();
        }

        if (feedback.AnsweredAt is not null)
        {
            return FeedbackRefusals.Answered();
        }

        var wording = input.Wording.Trim();
        if (wording.Length is < Shortest or > Longest)
        {
            return wording.Length < Shortest ? FeedbackRefusals.TextMissing() : FeedbackRefusals.TextLong(Longest);
        }

        office.Update(feedback with { AnsweredAt = office.Now, AnsweredSequence = office.Sequence, LastSequence = office.Sequence });
        var answered = new FeedbackAnswered(feedback.FeedbackId, office.Today > feedback.DueOn) { WordingHash = office.Remark("answer", wording) };
        office.Record(answered);
        return answered;
    }
}

/// <param name="Wording">What whoever gave it reads.</param>
public sealed record AnswerFeedbackInput(long FeedbackId, string Wording);
