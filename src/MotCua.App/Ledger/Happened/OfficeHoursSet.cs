namespace MotCua.App.Ledger.Happened;

/// <summary>The office works by another week from a day on.</summary>
public sealed record OfficeHoursSet(long WeekId, DateOnly FromOn) : LedgerEntry("office-hours-set.1", Screens.Citizen);
