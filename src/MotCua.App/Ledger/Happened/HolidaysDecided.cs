namespace MotCua.App.Ledger.Happened;

/// <summary>The decision on a year's days off was entered: that year is confirmed.</summary>
public sealed record HolidaysDecided(long DecisionId, int Year, bool TetTakesTwoDaysBefore, bool NationalDayTakesDayAfter) : LedgerEntry("holidays-decided.1", Screens.Citizen);
