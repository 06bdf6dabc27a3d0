using MotCua.App.Data;

namespace MotCua.App.Ledger;

/// <summary>The words behind a ledger line (lời ghi kèm): reasons and notes, which may hold personal data and so never stand in the ledger itself. The entry proves them by a salted hash.</summary>
public sealed record Remark : IRow<Remark>
{
    public required int OfficeId { get; init; }
    public required long RemarkId { get; init; }
    public required long Sequence { get; init; }
    public required string Subject { get; init; }
    public required string Wording { get; init; }
    public required byte[] Salt { get; init; }

    public static Table<Remark> Table { get; } = new(
        "remarks",
        ["office_id", "remark_id"],
        [
            ("office_id", remark => remark.OfficeId),
            ("remark_id", remark => remark.RemarkId),
            ("sequence", remark => remark.Sequence),
            ("subject", remark => remark.Subject),
            ("wording", remark => remark.Wording),
            ("salt", remark => remark.Salt),
        ],
        row => new Remark
        {
            OfficeId = row.Int("office_id"),
            RemarkId = row.Long("remark_id"),
            Sequence = row.Long("sequence"),
            Subject = row.Text("subject"),
            Wording = row.Text("wording"),
            Salt = row.Bytes("salt"),
        });
}
