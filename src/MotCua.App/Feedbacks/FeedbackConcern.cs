using MotCua.App.Data;

namespace MotCua.App.Feedbacks;

/// <summary>An account a feedback is about (người được nói đến): it never sees it and never handles it.</summary>
public sealed record FeedbackConcern : IRow<FeedbackConcern>
{
    public required int OfficeId { get; init; }
    public required long FeedbackId { get; init; }
    public required long AccountId { get; init; }
    public required long LastSequence { get; init; }

    public static Table<FeedbackConcern> Table { get; } = new(
        "feedback_concerns",
        ["office_id", "feedback_id", "account_id"],
        [
            ("office_id", concern => concern.OfficeId),
            ("feedback_id", concern => concern.FeedbackId),
            ("account_id", concern => concern.AccountId),
            ("last_sequence", concern => concern.LastSequence),
        ],
        row => new FeedbackConcern
        {
            OfficeId = row.Int("office_id"),
            FeedbackId = row.Long("feedback_id"),
            AccountId = row.Long("account_id"),
            LastSequence = row.Long("last_sequence"),
        });
}

/// <summary>Whom a feedback is about (người liên quan đến góp ý).</summary>
public static class FeedbackConcerns
{
    /// <summary>How far back somebody who called at a named desk counts as meant, in days.</summary>
    private const int DaysBack = 7;

    /// <summary>Everyone who has called people to the desk in the last week, and whoever signed in at it and has not signed out.</summary>
    internal static Task<IReadOnlyList<long>> AtDeskAsync(this OfficeWrite office, long deskId) => office.ListAsync(
        """
        select account.account_id
        from accounts account
        where account.office_id = $1 and account.kind = 'person'
          and (account.account_id in (
              select line.actor_id from calls call
              join ledger_entries line on line.office_id = call.office_id and line.sequence = call.sequence
              where call.office_id = $1 and call.day_on >= $3 and call.desk_id = $2)
            or account.account_id in (
              select entered.account_id from sign_ins entered where entered.office_id = $1 and entered.desk_id = $2))
        order by account.account_id
        """,
        row => row.Long("account_id"),
        office.OfficeId,
        deskId,
        office.Today.AddDays(-DaysBack));

    public static async Task<bool> IsConcernedAsync(this IRows rows, (int OfficeId, long FeedbackId) feedback, long accountId) => (await rows.ListAsync(
        "select account_id from feedback_concerns where office_id = $1 and feedback_id = $2 and account_id = $3",
        row => row.Long("account_id"),
        feedback.OfficeId,
        feedback.FeedbackId,
        accountId)).Count > 0;

    internal static void Concern(this OfficeWrite office, long feedbackId, long accountId) => office.Insert(
        new FeedbackConcern { OfficeId = office.OfficeId, FeedbackId = feedbackId, AccountId = accountId, LastSequence = office.Sequence });
}
