using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;

namespace MotCua.App.Calendars;

/// <summary>Enters the government's decision on a year's days off (quyết định nghỉ lễ, tết): from then on that year is confirmed.</summary>
public sealed class DecideHolidays : IAct<DecideHolidaysInput, HolidaysDecided>
{
    public Task<Verdict<HolidaysDecided>> RunAsync(OfficeWrite office, DecideHolidaysInput input, Actor actor) => Task.FromResult(Decide(office, input));

    private static Verdict<HolidaysDecided> Decide(OfficeWrite office, DecideHolidaysInput input)
    {
        var year = new DecidedYear
        {
            OfficeId = office.OfficeId,
            DecisionId = office.NextId(Series.HolidayDecision),
            Year = input.Year,
            Document = input.Document.Trim().Normalize(),
            IsTetTwoBefore = input.TetTakesTwoDaysBefore,
            IsNationalDayAfter = input.NationalDayTakesDayAfter,
            LastSequence = office.Sequence,
        };
        if (!CalendarWords.Clean($"{input.Year}", input.Document).IsGranted(out _, out var refusal)
            || !office.Terms.Calendar.With(year.ToDecision()).IsGranted(out _, out refusal))
        {
            return refusal;
        }

        office.Insert(year);
        office.RaiseRevision();
        var decided = new HolidaysDecided(year.DecisionId, year.Year, year.IsTetTwoBefore, year.IsNationalDayAfter);
        office.Record(decided);
        return decided;
    }
}

public sealed record DecideHolidaysInput
{
    public required int Year { get; init; }
    public required string Document { get; init; }

    /// <summary>Two days before Tết and three after, instead of one and four.</summary>
    public bool TetTakesTwoDaysBefore { get; init; }

    /// <summary>3/9 off with 2/9, instead of 1/9.</summary>
    public bool NationalDayTakesDayAfter { get; init; }
}
