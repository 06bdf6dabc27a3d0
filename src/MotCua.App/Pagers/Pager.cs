using MotCua.App.Data;

namespace MotCua.App.Pagers;

/// <summary>A pager of the room's stock (thẻ rung), by the number people read on it.</summary>
public sealed record Pager : IRow<Pager>
{
    public required int OfficeId { get; init; }
    public required long PagerId { get; init; }
    public required int Number { get; init; }
    public string? Note { get; init; }
    public DateTimeOffset? LostAt { get; init; }

    /// <summary>Null until somebody has looked.</summary>
    public PagerBattery? Battery { get; init; }
    public DateTimeOffset? BatteryAt { get; init; }
    public required long LastSequence { get; init; }

    public static Table<Pager> Table { get; } = new(
        "pagers",
        ["office_id", "pager_id"],
        [
            ("office_id", pager => pager.OfficeId),
            ("pager_id", pager => pager.PagerId),
            ("number", pager => pager.Number),
            ("note", pager => pager.Note),
            ("lost_at", pager => pager.LostAt),
            ("last_sequence", pager => pager.LastSequence),
            ("battery", pager => pager.Battery),
            ("battery_at", pager => pager.BatteryAt),
        ],
        row => new Pager
        {
            OfficeId = row.Int("office_id"),
            PagerId = row.Long("pager_id"),
            Number = row.Int("number"),
            Note = row.TextOrNull("note"),
            LostAt = row.MomentOrNull("lost_at"),
            Battery = row.CodeOrNull<PagerBattery>("battery"),
            BatteryAt = row.MomentOrNull("battery_at"),
            LastSequence = row.Long("last_sequence"),
        });
}
