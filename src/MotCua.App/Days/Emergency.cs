using MotCua.App.Data;

namespace MotCua.App.Days;

/// <summary>A time in which the office worked on paper (sự cố mất điện, mất mạng): what happened in it is entered late, from numbered sheets.</summary>
public sealed record Emergency : IRow<Emergency>
{
    public required int OfficeId { get; init; }
    public required long EmergencyId { get; init; }
    public required EmergencyCause Cause { get; init; }
    public required DateTimeOffset BeganAt { get; init; }
    public DateTimeOffset? EndedAt { get; init; }
    public required int FirstSheet { get; init; }
    public required int LastSheet { get; init; }

    /// <summary>The last sheet written on; null while it lasts, one before the first when none was.</summary>
    public int? LastUsedSheet { get; init; }
    public required long DeclaredBy { get; init; }
    public DateTimeOffset? ConfirmedAt { get; init; }
    public long? ConfirmedBy { get; init; }
    public required long LastSequence { get; init; }

    public static Table<Emergency> Table { get; } = new(
        "emergencies",
        ["office_id", "emergency_id"],
        [
            ("office_id", emergency => emergency.OfficeId),
            ("emergency_id", emergency => emergency.EmergencyId),
            ("cause", emergency => emergency.Cause),
            ("began_at", emergency => emergency.BeganAt),
            ("ended_at", emergency => emergency.EndedAt),
            ("first_sheet", emergency => emergency.FirstSheet),
            ("last_sheet", emergency => emergency.LastSheet),
            ("last_used_sheet", emergency => emergency.LastUsedSheet),
            ("declared_by", emergency => emergency.DeclaredBy),
            ("confirmed_at", emergency => emergency.ConfirmedAt),
            ("confirmed_by", emergency => emergency.ConfirmedBy),
            ("last_sequence", emergency => emergency.LastSequence),
        ],
        row => new Emergency
        {
            OfficeId = row.Int("office_id"),
            EmergencyId = row.Long("emergency_id"),
            Cause = row.Code<EmergencyCause>("cause"),
            BeganAt = row.Moment("began_at"),
            EndedAt = row.MomentOrNull("ended_at"),
            FirstSheet = row.Int("first_sheet"),
            LastSheet = row.Int("last_sheet"),
            LastUsedSheet = row.IntOrNull("last_used_sheet"),
            DeclaredBy = row.Long("declared_by"),
            ConfirmedAt = row.MomentOrNull("confirmed_at"),
            ConfirmedBy = row.LongOrNull("confirmed_by"),
            LastSequence = row.Long("last_sequence"),
        });
}
