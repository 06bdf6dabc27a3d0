using MotCua.App.Data;

namespace MotCua.App.Feedbacks;

/// <summary>The phone that hears of each opinion or complaint (số nhận tin góp ý): mostly the leader's. The message says nothing of what it is about.</summary>
public sealed record AlertPhone : IRow<AlertPhone>
{
    public required int OfficeId { get; init; }

    /// <summary>As it was typed, a Vietnamese number; null while nobody is told.</summary>
    public string? Phone { get; init; }
    public required long LastSequence { get; init; }

    public static Table<AlertPhone> Table { get; } = new(
        "alert_phones",
        ["office_id"],
        [
            ("office_id", alert => alert.OfficeId),
            ("phone", alert => alert.Phone),
            ("last_sequence", alert => alert.LastSequence),
        ],
        row => new AlertPhone { OfficeId = row.Int("office_id"), Phone = row.TextOrNull("phone"), LastSequence = row.Long("last_sequence") });
}
