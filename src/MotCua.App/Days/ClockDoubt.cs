using MotCua.App.Data;

namespace MotCua.App.Days;

/// <summary>A time in which the clock is not to be trusted (nghi ngờ đồng hồ): entries from its sequence on are marked until somebody confirms the hour.</summary>
public sealed record ClockDoubt : IRow<ClockDoubt>
{
    public required int OfficeId { get; init; }

    /// <summary>The first entry in doubt.</summary>
    public required long Sequence { get; init; }
    public required bool IsBackwards { get; init; }

    /// <summary>The moment of the entry before.</summary>
    public required DateTimeOffset LastRecordedAt { get; init; }

    /// <summary>What the clock said.</summary>
    public required DateTimeOffset WallAt { get; init; }
    public long? ConfirmedSequence { get; init; }
    public long? ConfirmedBy { get; init; }

    public static Table<ClockDoubt> Table { get; } = new(
        "clock_doubts",
        ["office_id", "sequence"],
        [
            ("office_id", doubt => doubt.OfficeId),
            ("sequence", doubt => doubt.Sequence),
            ("is_backwards", doubt => doubt.IsBackwards),
            ("last_recorded_at", doubt => doubt.LastRecordedAt),
            ("wall_at", doubt => doubt.WallAt),
            ("confirmed_sequence", doubt => doubt.ConfirmedSequence),
            ("confirmed_by", doubt => doubt.ConfirmedBy),
        ],
        row => new ClockDoubt
        {
            OfficeId = row.Int("office_id"),
            Sequence = row.Long("sequence"),
            IsBackwards = row.Bool("is_backwards"),
            LastRecordedAt = row.Moment("last_recorded_at"),
            WallAt = row.Moment("wall_at"),
            ConfirmedSequence = row.LongOrNull("confirmed_sequence"),
            ConfirmedBy = row.LongOrNull("confirmed_by"),
        });
}
