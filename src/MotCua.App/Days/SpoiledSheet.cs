using MotCua.App.Data;

namespace MotCua.App.Days;

/// <summary>A numbered sheet on which nothing stands to be entered (tờ hỏng).</summary>
public sealed record SpoiledSheet : IRow<SpoiledSheet>
{
    public required int OfficeId { get; init; }
    public required long EmergencyId { get; init; }
    public required int Sheet { get; init; }
    public required long LastSequence { get; init; }

    public static Table<SpoiledSheet> Table { get; } = new(
        "spoiled_sheets",
        ["office_id", "emergency_id", "sheet"],
        [
            ("office_id", sheet => sheet.OfficeId),
            ("emergency_id", sheet => sheet.EmergencyId),
            ("sheet", sheet => sheet.Sheet),
            ("last_sequence", sheet => sheet.LastSequence),
        ],
        row => new SpoiledSheet
        {
            OfficeId = row.Int("office_id"),
            EmergencyId = row.Long("emergency_id"),
            Sheet = row.Int("sheet"),
            LastSequence = row.Long("last_sequence"),
        });
}
