using MotCua.App.Data;

namespace MotCua.App.Offices;

/// <summary>
/// One commune's one-stop shop (Trung tâm Phục vụ hành chính công cấp xã), and the head of its ledger. The head's columns
/// are written by the gate at every commit and by nothing else.
/// </summary>
public sealed record Office : IRow<Office>
{
    /// <summary>The official commune code by default.</summary>
    public required int OfficeId { get; init; }
    public required string Name { get; init; }
    public required string UnitName { get; init; }
    public required OfficeMode Mode { get; init; }
    public required DateTimeOffset FoundedAt { get; init; }
    public long Revision { get; init; }
    public long HeadSequence { get; init; }
    public byte[] HeadHash { get; init; } = new byte[32];
    public required DateTimeOffset HeadRecordedAt { get; init; }

    public static Table<Office> Table { get; } = new(
        "offices",
        ["office_id"],
        [
            ("office_id", office => office.OfficeId),
            ("name", office => office.Name),
            ("unit_name", office => office.UnitName),
            ("mode", office => office.Mode),
            ("founded_at", office => office.FoundedAt),
            ("revision", office => office.Revision),
            ("head_sequence", office => office.HeadSequence),
            ("head_hash", office => office.HeadHash),
            ("head_recorded_at", office => office.HeadRecordedAt),
        ],
        row => new Office
        {
            OfficeId = row.Int("office_id"),
            Name = row.Text("name"),
            UnitName = row.Text("unit_name"),
            Mode = row.Code<OfficeMode>("mode"),
            FoundedAt = row.Moment("founded_at"),
            Revision = row.Long("revision"),
            HeadSequence = row.Long("head_sequence"),
            HeadHash = row.Bytes("head_hash"),
            HeadRecordedAt = row.Moment("head_recorded_at"),
        });
}

/// <summary>A rehearsal office (tập dượt) shows a red frame, prints TẬP DƯỢT, and never shares a store with a real one.</summary>
public enum OfficeMode
{
    Real,
    Rehearsal,
}
