using MotCua.App.Data;

namespace MotCua.App.Plans;

/// <summary>One revision of a service plan (lần sửa kế hoạch): it holds from a day on, and promises made under an earlier one stay.</summary>
public sealed record PlanRevision : IRow<PlanRevision>
{
    public required int OfficeId { get; init; }
    public required string PlanId { get; init; }
    public required long Revision { get; init; }
    public required DateOnly HoldsFromOn { get; init; }
    public DateOnly? HoldsUntilOn { get; init; }
    public required PlanState State { get; init; }
    public required string Content { get; init; }
    public required long LastSequence { get; init; }

    public static Table<PlanRevision> Table { get; } = new(
        "plan_revisions",
        ["office_id", "plan_id", "revision"],
        [
            ("office_id", plan => plan.OfficeId),
            ("plan_id", plan => plan.PlanId),
            ("revision", plan => plan.Revision),
            ("holds_from_on", plan => plan.HoldsFromOn),
            ("holds_until_on", plan => plan.HoldsUntilOn),
            ("state", plan => plan.State),
            ("content", plan => plan.Content),
            ("last_sequence", plan => plan.LastSequence),
        ],
        row => new PlanRevision
        {
            OfficeId = row.Int("office_id"),
            PlanId = row.Text("plan_id"),
            Revision = row.Long("revision"),
            HoldsFromOn = row.Day("holds_from_on"),
            HoldsUntilOn = row.DayOrNull("holds_until_on"),
            State = row.Code<PlanState>("state"),
            Content = row.Text("content"),
            LastSequence = row.Long("last_sequence"),
        });
}
