using MotCua.App.Data;

namespace MotCua.App.Results;

/// <summary>What comes of a dossier (kết quả giải quyết), and who examined, drafted, signed, registered, numbered and sealed it. A step that is sent back is empty again.</summary>
public sealed record Result : IRow<Result>
{
    public required int OfficeId { get; init; }
    public required long DossierId { get; init; }
    public required ResultOutcome Outcome { get; init; }

    /// <summary>The procedure's own order, while a rejection takes the general one.</summary>
    public string? OrderBefore { get; init; }
    public long? ExaminedBy { get; init; }
    public DateTimeOffset? ExaminedAt { get; init; }
    public long? ProposedBy { get; init; }
    public DateTimeOffset? ProposedAt { get; init; }
    public DateTimeOffset? DraftSentAt { get; init; }
    public DateTimeOffset? DraftConfirmedAt { get; init; }
    public long? ReviewedBy { get; init; }
    public DateTimeOffset? ReviewedAt { get; init; }
    public long? SignedBy { get; init; }
    public DateTimeOffset? SignedAt { get; init; }
    public SigningForm? SigningForm { get; init; }
    public SignatureMedium? SignatureMedium { get; init; }

    /// <summary>Null when the leader signed.</summary>
    public long? DelegationId { get; init; }
    public DateTimeOffset? RegisteredAt { get; init; }
    public DateTimeOffset? NumberedAt { get; init; }
    public long? SealedBy { get; init; }
    public DateTimeOffset? SealedAt { get; init; }
    public DateTimeOffset? PartiesSignedAt { get; init; }
    public required long LastSequence { get; init; }

    public static Table<Result> Table { get; } = new(
        "results",
        ["office_id", "dossier_id"],
        [
            ("office_id", result => result.OfficeId),
            ("dossier_id", result => result.DossierId),
            ("outcome", result => result.Outcome),
            ("order_before", result => result.OrderBefore),
            ("examined_by", result => result.ExaminedBy),
            ("examined_at", result => result.ExaminedAt),
            ("proposed_by", result => result.ProposedBy),
            ("proposed_at", result => result.ProposedAt),
            ("draft_sent_at", result => result.DraftSentAt),
            ("draft_confirmed_at", result => result.DraftConfirmedAt),
            ("reviewed_by", result => result.ReviewedBy),
            ("reviewed_at", result => result.ReviewedAt),
            ("signed_by", result => result.SignedBy),
            ("signed_at", result => result.SignedAt),
            ("signing_form", result => result.SigningForm),
            ("signature_medium", result => result.SignatureMedium),
            ("delegation_id", result => result.DelegationId),
            ("registered_at", result => result.RegisteredAt),
            ("numbered_at", result => result.NumberedAt),
            ("sealed_by", result => result.SealedBy),
            ("sealed_at", result => result.SealedAt),
            ("parties_signed_at", result => result.PartiesSignedAt),
            ("last_sequence", result => result.LastSequence),
        ],
        row => new Result
        {
            OfficeId = row.Int("office_id"),
            DossierId = row.Long("dossier_id"),
            Outcome = row.Code<ResultOutcome>("outcome"),
            OrderBefore = row.TextOrNull("order_before"),
            ExaminedBy = row.LongOrNull("examined_by"),
            ExaminedAt = row.MomentOrNull("examined_at"),
            ProposedBy = row.LongOrNull("proposed_by"),
            ProposedAt = row.MomentOrNull("proposed_at"),
            DraftSentAt = row.MomentOrNull("draft_sent_at"),
            DraftConfirmedAt = row.MomentOrNull("draft_confirmed_at"),
            ReviewedBy = row.LongOrNull("reviewed_by"),
            ReviewedAt = row.MomentOrNull("reviewed_at"),
            SignedBy = row.LongOrNull("signed_by"),
            SignedAt = row.MomentOrNull("signed_at"),
            SigningForm = row.CodeOrNull<SigningForm>("signing_form"),
            SignatureMedium = row.CodeOrNull<SignatureMedium>("signature_medium"),
            DelegationId = row.LongOrNull("delegation_id"),
            RegisteredAt = row.MomentOrNull("registered_at"),
            NumberedAt = row.MomentOrNull("numbered_at"),
            SealedBy = row.LongOrNull("sealed_by"),
            SealedAt = row.MomentOrNull("sealed_at"),
            PartiesSignedAt = row.MomentOrNull("parties_signed_at"),
            LastSequence = row.Long("last_sequence"),
        });
}
