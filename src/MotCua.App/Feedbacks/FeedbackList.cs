using MotCua.App.Acts;
using MotCua.App.Data;

namespace MotCua.App.Feedbacks;

/// <summary>A feedback as those who handle it see it (góp ý cần xử lý).</summary>
public sealed record FeedbackShown
{
    public required long FeedbackId { get; init; }
    public required FeedbackTopic Topic { get; init; }
    public int? DeskNumber { get; init; }
    public required DateTimeOffset GivenAt { get; init; }
    public required DateOnly DueOn { get; init; }
    public long? OwnerId { get; init; }
    public string? OwnerName { get; init; }
    public DateTimeOffset? AnsweredAt { get; init; }

    /// <summary>The words; empty once they were erased. Only of one feedback opened by itself, as the two below.</summary>
    public string? Wording { get; init; }
    public string? Contact { get; init; }
    public string? Answer { get; init; }

    public bool IsOverdue(DateOnly today) => AnsweredAt is null && today > DueOn;
}

/// <summary>
/// What somebody may see of the feedback (sổ góp ý, phản ánh): whoever decides sees all, an owner his own, and nobody what is about himself.
/// </summary>
public static class FeedbackList
{
    public const int PageRows = 100;
    private const int AnsweredRows = 20;

    private const string Shown = """
        select feedback.feedback_id, feedback.topic, feedback.given_at, feedback.due_on, feedback.owner_id, feedback.answered_at, desk.number as desk_number, owner.display_name
        """;

    private const string From = """

        from feedbacks feedback
        left join desks desk on desk.office_id = feedback.office_id and desk.desk_id = feedback.desk_id
        left join accounts owner on owner.office_id = feedback.office_id and owner.account_id = feedback.owner_id
        """;

    private const string MaySee = """

        where feedback.office_id = $1
          and not exists (
            select 1 from feedback_concerns concern
            where concern.office_id = feedback.office_id and concern.feedback_id = feedback.feedback_id and concern.account_id = $2)
        """;

    /// <summary>Open ones, the nearest day first; at most a hundred.</summary>
    public static Task<IReadOnlyList<FeedbackShown>> OpenAsync(IRows rows, Actor reader) => rows.ListAsync(
        $"{Shown}{From}{MaySee}{Own(reader)} and feedback.answered_at is null order by feedback.due_on, feedback.feedback_id limit {PageRows}", Read, reader.OfficeId, reader.AccountId);

    /// <summary>The twenty answered last.</summary>
    public static Task<IReadOnlyList<FeedbackShown>> AnsweredAsync(IRows rows, Actor reader) => rows.ListAsync(
        $"{Shown}{From}{MaySee}{Own(reader)} and feedback.answered_at is not null order by feedback.answered_at desc, feedback.feedback_id desc limit {AnsweredRows}",
        Read,
        reader.OfficeId,
        reader.AccountId);

    /// <summary>How many are open for this reader, and how many of them are overdue.</summary>
    public static async Task<(long Open, long Overdue)> CountAsync(IRows rows, Actor reader, DateOnly today) => (await rows.ListAsync(
        $"select count(*) as open, sum(case when feedback.due_on < $3 then 1 else 0 end) as overdue from feedbacks feedback{MaySee}{Own(reader)} and feedback.answered_at is null",
        row => (row.Long("open"), row.LongOrNull("overdue") ?? 0),
        reader.OfficeId,
        reader.AccountId,
        today))[0];

    /// <summary>One with its words; null where the reader may not see it.</summary>
    public static async Task<FeedbackShown?> FindAsync(IRows rows, Actor reader, long feedbackId)
    {
        var found = await rows.ListAsync(
            $"""
            {Shown}, given.wording, contact.wording as contact, answer.wording as answer{From}
            left join remarks given on given.office_id = feedback.office_id and given.sequence = feedback.given_sequence and given.subject = 'feedback'
            left join remarks contact on contact.office_id = feedback.office_id and contact.sequence = feedback.contact_sequence and contact.subject = 'contact'
            left join remarks answer on answer.office_id = feedback.office_id and answer.sequence = feedback.answered_sequence and answer.subject = 'answer'
            {MaySee}{Own(reader)} and feedback.feedback_id = $3
            """,
            row => Read(row) with { Wording = row.TextOrNull("wording"), Contact = row.TextOrNull("contact"), Answer = row.TextOrNull("answer") },
            reader.OfficeId,
            reader.AccountId,
            feedbackId);
        return found.Count == 0 ? null : found[0];
    }

    private static string Own(Actor reader) => reader.DecidesFeedback() ? "" : " and feedback.owner_id = $2";

    private static FeedbackShown Read(Row row) => new()
    {
        FeedbackId = row.Long("feedback_id"),
        Topic = row.Code<FeedbackTopic>("topic"),
        DeskNumber = row.LongOrNull("desk_number") is { } number ? (int)number : null,
        GivenAt = row.Moment("given_at"),
        DueOn = row.Day("due_on"),
        OwnerId = row.LongOrNull("owner_id"),
        OwnerName = row.TextOrNull("display_name"),
        AnsweredAt = row.MomentOrNull("answered_at"),
    };
}
