using MotCua.App.Data;

namespace MotCua.App.Feedbacks;

/// <summary>An opinion or a complaint about the service (góp ý, phản ánh). Its words, the way to answer and the answer are remarks beside the ledger, found by its lines.</summary>
public sealed record Feedback : IRow<Feedback>
{
    public required int OfficeId { get; init; }
    public required long FeedbackId { get; init; }

    /// <summary>All that is kept of the code by which whoever gave it asks for the answer.</summary>
    public required byte[] CodeHash { get; init; }
    public required FeedbackTopic Topic { get; init; }
    public long? DeskId { get; init; }
    public required DateTimeOffset GivenAt { get; init; }
    public required long GivenSequence { get; init; }

    /// <summary>The last day for the answer.</summary>
    public required DateOnly DueOn { get; init; }

    /// <summary>Who has to answer; null until somebody was named.</summary>
    public long? OwnerId { get; init; }
    public DateTimeOffset? AnsweredAt { get; init; }
    public long? AnsweredSequence { get; init; }

    /// <summary>The line beside which a phone number or an e-mail address is kept; null where none was given, or once it is erased.</summary>
    public long? ContactSequence { get; init; }
    public required long LastSequence { get; init; }

    public static Table<Feedback> Table { get; } = new(
        "feedbacks",
        ["office_id", "feedback_id"],
        [
            ("office_id", feedback => feedback.OfficeId),
            ("feedback_id", feedback => feedback.FeedbackId),
            ("code_hash", feedback => feedback.CodeHash),
            ("topic", feedback => feedback.Topic),
            ("desk_id", feedback => feedback.DeskId),
            ("given_at", feedback => feedback.GivenAt),
            ("given_sequence", feedback => feedback.GivenSequence),
            ("due_on", feedback => feedback.DueOn),
            ("owner_id", feedback => feedback.OwnerId),
            ("answered_at", feedback => feedback.AnsweredAt),
            ("answered_sequence", feedback => feedback.AnsweredSequence),
            ("contact_sequence", feedback => feedback.ContactSequence),
            ("last_sequence", feedback => feedback.LastSequence),
        ],
        row => new Feedback
        {
            OfficeId = row.Int("office_id"),
            FeedbackId = row.Long("feedback_id"),
            CodeHash = row.Bytes("code_hash"),
            Topic = row.Code<FeedbackTopic>("topic"),
            DeskId = row.LongOrNull("desk_id"),
            GivenAt = row.Moment("given_at"),
            GivenSequence = row.Long("given_sequence"),
            DueOn = row.Day("due_on"),
            OwnerId = row.LongOrNull("owner_id"),
            AnsweredAt = row.MomentOrNull("answered_at"),
            AnsweredSequence = row.LongOrNull("answered_sequence"),
            ContactSequence = row.LongOrNull("contact_sequence"),
            LastSequence = row.Long("last_sequence"),
        });
}
