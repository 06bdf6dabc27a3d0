using MotCua.App.Data;
using MotCua.Rules;
using MotCua.Rules.Calendars;

namespace MotCua.App.Calendars;

/// <summary>A year's decision on days off as the office has entered it (quyết định nghỉ lễ, tết của năm); of several the last holds.</summary>
public sealed record DecidedYear : IRow<DecidedYear>
{
    public required int OfficeId { get; init; }
    public required long DecisionId { get; init; }
    public required int Year { get; init; }
    public required string Document { get; init; }
    public required bool IsTetTwoBefore { get; init; }
    public required bool IsNationalDayAfter { get; init; }
    public required long LastSequence { get; init; }

    public HolidayDecision ToDecision() => new()
    {
        Year = Year,
        Basis = new LegalBasis(Document),
        TetTakesTwoDaysBefore = IsTetTwoBefore,
        NationalDayTakesDayAfter = IsNationalDayAfter,
    };

    public static Table<DecidedYear> Table { get; } = new(
        "holiday_decisions",
        ["office_id", "decision_id"],
        [
            ("office_id", decided => decided.OfficeId),
            ("decision_id", decided => decided.DecisionId),
            ("year", decided => decided.Year),
            ("document", decided => decided.Document),
            ("is_tet_two_before", decided => decided.IsTetTwoBefore),
            ("is_national_day_after", decided => decided.IsNationalDayAfter),
            ("last_sequence", decided => decided.LastSequence),
        ],
        row => new DecidedYear
        {
            OfficeId = row.Int("office_id"),
            DecisionId = row.Long("decision_id"),
            Year = row.Int("year"),
            Document = row.Text("document"),
            IsTetTwoBefore = row.Bool("is_tet_two_before"),
            IsNationalDayAfter = row.Bool("is_national_day_after"),
            LastSequence = row.Long("last_sequence"),
        });
}
