using MotCua.App.Data;

namespace MotCua.App.Days;

/// <summary>One act entered later than it happened (dòng nhập bù): which entry, from which sheet, of which emergency.</summary>
public sealed record LateLine : IRow<LateLine>
{
    public required int OfficeId { get; init; }
    public required long Sequence { get; init; }
    public required long EmergencyId { get; init; }
    public required int Sheet { get; init; }
    public required long EnteredBy { get; init; }
    public required DateTimeOffset HappenedAt { get; init; }

    public static Table<LateLine> Table { get; } = new(
        "late_lines",
        ["office_id", "sequence"],
        [
            ("office_id", line => line.OfficeId),
            ("sequence", line => line.Sequence),
            ("emergency_id", line => line.EmergencyId),
            ("sheet", line => line.Sheet),
            ("entered_by", line => line.EnteredBy),
            ("happened_at", line => line.HappenedAt),
        ],
        row => new LateLine
        {
            OfficeId = row.Int("office_id"),
            Sequence = row.Long("sequence"),
            EmergencyId = row.Long("emergency_id"),
            Sheet = row.Int("sheet"),
            EnteredBy = row.Long("entered_by"),
            HappenedAt = row.Moment("happened_at"),
        });
}
