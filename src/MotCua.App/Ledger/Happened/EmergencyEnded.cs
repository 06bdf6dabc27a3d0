namespace MotCua.App.Ledger.Happened;

/// <summary>The program serves again; so many sheets were written on.</summary>
public sealed record EmergencyEnded(long EmergencyId, DateTimeOffset EndedAt, int SheetsUsed) : LedgerEntry("emergency-ended.1", Screens.Day);
