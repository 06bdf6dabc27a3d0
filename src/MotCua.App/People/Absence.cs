using MotCua.App.Data;

namespace MotCua.App.People;

/// <summary>A time in which somebody of the office is not there (vắng mặt): what only that person may do cannot be promised for today.</summary>
public sealed record Absence : IRow<Absence>
{
    public required int OfficeId { get; init; }
    public required long AbsenceId { get; init; }
    public required long AccountId { get; init; }
    public required DateTimeOffset FromAt { get; init; }

    /// <summary>Null while nobody knows when the person is back.</summary>
    public DateTimeOffset? UntilAt { get; init; }
    public required long LastSequence { get; init; }

    public static Table<Absence> Table { get; } = new(
        "absences",
        ["office_id", "absence_id"],
        [
            ("office_id", absence => absence.OfficeId),
            ("absence_id", absence => absence.AbsenceId),
            ("account_id", absence => absence.AccountId),
            ("from_at", absence => absence.FromAt),
            ("until_at", absence => absence.UntilAt),
            ("last_sequence", absence => absence.LastSequence),
        ],
        row => new Absence
        {
            OfficeId = row.Int("office_id"),
            AbsenceId = row.Long("absence_id"),
            AccountId = row.Long("account_id"),
            FromAt = row.Moment("from_at"),
            UntilAt = row.MomentOrNull("until_at"),
            LastSequence = row.Long("last_sequence"),
        });
}
