using MotCua.App.Data;
using MotCua.Rules.Procedures;

namespace MotCua.App.Scribing;

/// <summary>Papers written for somebody (giấy tờ viết hộ): by whom, read back by whom, signed how.</summary>
public sealed record Writing : IRow<Writing>
{
    public required int OfficeId { get; init; }
    public required long WritingId { get; init; }
    public required long VisitId { get; init; }
    public required string ProcedureCode { get; init; }
    public required long WriterId { get; init; }
    public long? ReaderId { get; init; }
    public required WritingExtent Extent { get; init; }
    public required WritingMethod Method { get; init; }
    public required WritingSignature Signature { get; init; }
    public required DateTimeOffset WrittenAt { get; init; }
    public required long LastSequence { get; init; }

    public static Table<Writing> Table { get; } = new(
        "writings",
        ["office_id", "writing_id"],
        [
            ("office_id", writing => writing.OfficeId),
            ("writing_id", writing => writing.WritingId),
            ("visit_id", writing => writing.VisitId),
            ("procedure_code", writing => writing.ProcedureCode),
            ("writer_id", writing => writing.WriterId),
            ("reader_id", writing => writing.ReaderId),
            ("extent", writing => writing.Extent),
            ("method", writing => writing.Method),
            ("signature", writing => writing.Signature),
            ("written_at", writing => writing.WrittenAt),
            ("last_sequence", writing => writing.LastSequence),
        ],
        row => new Writing
        {
            OfficeId = row.Int("office_id"),
            WritingId = row.Long("writing_id"),
            VisitId = row.Long("visit_id"),
            ProcedureCode = row.Text("procedure_code"),
            WriterId = row.Long("writer_id"),
            ReaderId = row.LongOrNull("reader_id"),
            Extent = row.Code<WritingExtent>("extent"),
            Method = row.Code<WritingMethod>("method"),
            Signature = row.Code<WritingSignature>("signature"),
            WrittenAt = row.Moment("written_at"),
            LastSequence = row.Long("last_sequence"),
        });
}
