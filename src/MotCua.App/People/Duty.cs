using MotCua.App.Acts;
using MotCua.App.Data;

namespace MotCua.App.People;

/// <summary>A role given to an account for some days (nhiệm vụ được giao), both ends included, with its document.</summary>
public sealed record Duty : IRow<Duty>
{
    public required int OfficeId { get; init; }
    public required long DutyId { get; init; }
    public required long AccountId { get; init; }
    public required Roles Role { get; init; }
    public required DateOnly FromOn { get; init; }
    public DateOnly? UntilOn { get; init; }
    public string? Document { get; init; }
    public required long LastSequence { get; init; }

    public static Table<Duty> Table { get; } = new(
        "duties",
        ["office_id", "duty_id"],
        [
            ("office_id", duty => duty.OfficeId),
            ("duty_id", duty => duty.DutyId),
            ("account_id", duty => duty.AccountId),
            ("role", duty => duty.Role),
            ("from_on", duty => duty.FromOn),
            ("until_on", duty => duty.UntilOn),
            ("document", duty => duty.Document),
            ("last_sequence", duty => duty.LastSequence),
        ],
        row => new Duty
        {
            OfficeId = row.Int("office_id"),
            DutyId = row.Long("duty_id"),
            AccountId = row.Long("account_id"),
            Role = row.Code<Roles>("role"),
            FromOn = row.Day("from_on"),
            UntilOn = row.DayOrNull("until_on"),
            Document = row.TextOrNull("document"),
            LastSequence = row.Long("last_sequence"),
        });
}
