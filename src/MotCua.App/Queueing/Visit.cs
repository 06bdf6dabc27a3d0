using MotCua.App.Data;

namespace MotCua.App.Queueing;

/// <summary>One coming of one or several people (lượt khách), from the door to the ballot; it holds 0…n dossiers.</summary>
public sealed record Visit : IRow<Visit>
{
    public required int OfficeId { get; init; }
    public required long VisitId { get; init; }
    public required DateTimeOffset OpenedAt { get; init; }
    public DateTimeOffset? ClosedAt { get; init; }
    public required VisitChannel Channel { get; init; }
    public required long LastSequence { get; init; }

    public static Table<Visit> Table { get; } = new(
        "visits",
        ["office_id", "visit_id"],
        [
            ("office_id", visit => visit.OfficeId),
            ("visit_id", visit => visit.VisitId),
            ("opened_at", visit => visit.OpenedAt),
            ("closed_at", visit => visit.ClosedAt),
            ("channel", visit => visit.Channel),
            ("last_sequence", visit => visit.LastSequence),
        ],
        row => new Visit
        {
            OfficeId = row.Int("office_id"),
            VisitId = row.Long("visit_id"),
            OpenedAt = row.Moment("opened_at"),
            ClosedAt = row.MomentOrNull("closed_at"),
            Channel = row.Code<VisitChannel>("channel"),
            LastSequence = row.Long("last_sequence"),
        });
}

/// <summary>How the matter came in: at the counter with a number, by phone, by post, or filed online and recorded here.</summary>
public enum VisitChannel
{
    Counter,
    Phone,
    Post,
    Online,
}
