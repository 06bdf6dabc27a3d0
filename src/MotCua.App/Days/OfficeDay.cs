using MotCua.App.Data;

namespace MotCua.App.Days;

/// <summary>One day of the office (ngày làm việc): opened with a checklist, closed with its cash counted and its promises judged.</summary>
public sealed record OfficeDay : IRow<OfficeDay>
{
    public required int OfficeId { get; init; }
    public required DateOnly DayOn { get; init; }
    public required DateTimeOffset OpenedAt { get; init; }
    public required long OpenedBy { get; init; }

    /// <summary>How many of those who may sign were there.</summary>
    public required int SignersPresent { get; init; }
    public required bool IsPaperReady { get; init; }
    public required bool HasChargedPagers { get; init; }
    public required bool IsSealThere { get; init; }

    /// <summary>The numbered sheets for a power cut, printed at opening; null when none were.</summary>
    public int? FirstSheet { get; init; }
    public int? LastSheet { get; init; }
    public DateTimeOffset? ClosedAt { get; init; }
    public long? ClosedBy { get; init; }

    /// <summary>In đồng, as counted at closing.</summary>
    public long? CashCounted { get; init; }
    public required long LastSequence { get; init; }

    public static Table<OfficeDay> Table { get; } = new(
        "office_days",
        ["office_id", "day_on"],
        [
            ("office_id", day => day.OfficeId),
            ("day_on", day => day.DayOn),
            ("opened_at", day => day.OpenedAt),
            ("opened_by", day => day.OpenedBy),
            ("signers_present", day => day.SignersPresent),
            ("is_paper_ready", day => day.IsPaperReady),
            ("has_charged_pagers", day => day.HasChargedPagers),
            ("is_seal_there", day => day.IsSealThere),
            ("first_sheet", day => day.FirstSheet),
            ("last_sheet", day => day.LastSheet),
            ("closed_at", day => day.ClosedAt),
            ("closed_by", day => day.ClosedBy),
            ("cash_counted", day => day.CashCounted),
            ("last_sequence", day => day.LastSequence),
        ],
        row => new OfficeDay
        {
            OfficeId = row.Int("office_id"),
            DayOn = row.Day("day_on"),
            OpenedAt = row.Moment("opened_at"),
            OpenedBy = row.Long("opened_by"),
            SignersPresent = row.Int("signers_present"),
            IsPaperReady = row.Bool("is_paper_ready"),
            HasChargedPagers = row.Bool("has_charged_pagers"),
            IsSealThere = row.Bool("is_seal_there"),
            FirstSheet = row.IntOrNull("first_sheet"),
            LastSheet = row.IntOrNull("last_sheet"),
            ClosedAt = row.MomentOrNull("closed_at"),
            ClosedBy = row.LongOrNull("closed_by"),
            CashCounted = row.LongOrNull("cash_counted"),
            LastSequence = row.Long("last_sequence"),
        });
}
