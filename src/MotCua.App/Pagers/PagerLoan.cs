using MotCua.App.Data;

namespace MotCua.App.Pagers;

/// <summary>A pager in somebody's hands (lượt mượn thẻ rung), from lending to its return or its loss.</summary>
public sealed record PagerLoan : IRow<PagerLoan>
{
    public required int OfficeId { get; init; }
    public required long LoanId { get; init; }
    public required long PagerId { get; init; }
    public required long VisitId { get; init; }
    public required DateTimeOffset LentAt { get; init; }
    public required int Rung { get; init; }
    public DateTimeOffset? RungAt { get; init; }
    public DateTimeOffset? EndedAt { get; init; }
    public LoanOutcome? Outcome { get; init; }
    public required long LastSequence { get; init; }

    public static Table<PagerLoan> Table { get; } = new(
        "pager_loans",
        ["office_id", "loan_id"],
        [
            ("office_id", loan => loan.OfficeId),
            ("loan_id", loan => loan.LoanId),
            ("pager_id", loan => loan.PagerId),
            ("visit_id", loan => loan.VisitId),
            ("lent_at", loan => loan.LentAt),
            ("rung", loan => loan.Rung),
            ("rung_at", loan => loan.RungAt),
            ("ended_at", loan => loan.EndedAt),
            ("outcome", loan => loan.Outcome),
            ("last_sequence", loan => loan.LastSequence),
        ],
        row => new PagerLoan
        {
            OfficeId = row.Int("office_id"),
            LoanId = row.Long("loan_id"),
            PagerId = row.Long("pager_id"),
            VisitId = row.Long("visit_id"),
            LentAt = row.Moment("lent_at"),
            Rung = row.Int("rung"),
            RungAt = row.MomentOrNull("rung_at"),
            EndedAt = row.MomentOrNull("ended_at"),
            Outcome = row.CodeOrNull<LoanOutcome>("outcome"),
            LastSequence = row.Long("last_sequence"),
        });
}
