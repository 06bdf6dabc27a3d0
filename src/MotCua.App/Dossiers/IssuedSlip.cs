using MotCua.App.Data;

namespace MotCua.App.Dossiers;

/// <summary>A slip given or withheld no longer (phiếu đã cấp): its form's number belongs to the year, and a second print says so.</summary>
public sealed record IssuedSlip : IRow<IssuedSlip>
{
    public required int OfficeId { get; init; }
    public required long SlipId { get; init; }
    public long? DossierId { get; init; }
    public long? VisitId { get; init; }
    public required SlipForm Form { get; init; }
    public required int Year { get; init; }
    public required int Number { get; init; }
    public required DateTimeOffset IssuedAt { get; init; }
    public required SlipReason Reason { get; init; }
    public string? Wording { get; init; }
    public DateTimeOffset? DueAt { get; init; }
    public required int Printed { get; init; }
    public DateTimeOffset? VoidedAt { get; init; }
    public required long LastSequence { get; init; }

    public static Table<IssuedSlip> Table { get; } = new(
        "slips",
        ["office_id", "slip_id"],
        [
            ("office_id", slip => slip.OfficeId),
            ("slip_id", slip => slip.SlipId),
            ("dossier_id", slip => slip.DossierId),
            ("visit_id", slip => slip.VisitId),
            ("form", slip => slip.Form),
            ("year", slip => slip.Year),
            ("number", slip => slip.Number),
            ("issued_at", slip => slip.IssuedAt),
            ("reason", slip => slip.Reason),
            ("wording", slip => slip.Wording),
            ("due_at", slip => slip.DueAt),
            ("printed", slip => slip.Printed),
            ("voided_at", slip => slip.VoidedAt),
            ("last_sequence", slip => slip.LastSequence),
        ],
        row => new IssuedSlip
        {
            OfficeId = row.Int("office_id"),
            SlipId = row.Long("slip_id"),
            DossierId = row.LongOrNull("dossier_id"),
            VisitId = row.LongOrNull("visit_id"),
            Form = row.Code<SlipForm>("form"),
            Year = row.Int("year"),
            Number = row.Int("number"),
            IssuedAt = row.Moment("issued_at"),
            Reason = row.Code<SlipReason>("reason"),
            Wording = row.TextOrNull("wording"),
            DueAt = row.MomentOrNull("due_at"),
            Printed = row.Int("printed"),
            VoidedAt = row.MomentOrNull("voided_at"),
            LastSequence = row.Long("last_sequence"),
        });
}
