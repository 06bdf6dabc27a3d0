using MotCua.App.Data;
using MotCua.App.Dossiers;
using MotCua.Rules;

namespace MotCua.App.Feedbacks;

/// <summary>What became of a feedback, asked by its code (tra cứu góp ý). An unreadable code and an unknown one get the same answer; the same limits hold as for files.</summary>
public sealed class FeedbackLookUp(OfficeRead read, StatusLimits limits)
{
    /// <param name="address">Where the asking comes from, for the limits only.</param>
    public async Task<Verdict<FeedbackStatus>> AskAsync(int officeId, string? typed, string address)
    {
        var code = FeedbackCode.Read(typed);
        var counted = "feedback " + (code?.Code ?? "from " + address);
        if (!limits.Admits(address, counted))
        {
            return FeedbackRefusals.TooOften();
        }

        var found = await read.FirstAsync(
            """
            select feedback.topic, feedback.given_at, feedback.due_on, feedback.owner_id, feedback.answered_at, answer.wording
            from feedbacks feedback
            left join remarks answer on answer.office_id = feedback.office_id and answer.sequence = feedback.answered_sequence and answer.subject = 'answer'
            where feedback.office_id = $1 and feedback.code_hash = $2
            """,
            row => new FeedbackStatus(row.Code<FeedbackTopic>("topic"), row.Moment("given_at"), row.Day("due_on"), row.LongOrNull("owner_id") is not null)
            {
                AnsweredAt = row.MomentOrNull("answered_at"),
                Answer = row.TextOrNull("wording"),
            },
            officeId,
            code?.Hash(officeId) ?? []);
        if (found is null)
        {
            limits.CountWrong(counted);
            return FeedbackRefusals.NotFound();
        }

        return found;
    }
}

/// <summary>What whoever holds the code may know (tình trạng góp ý).</summary>
/// <param name="IsAssigned">Somebody was named to answer.</param>
public sealed record FeedbackStatus(FeedbackTopic Topic, DateTimeOffset GivenAt, DateOnly DueOn, bool IsAssigned)
{
    public DateTimeOffset? AnsweredAt { get; init; }
    public string? Answer { get; init; }
}
