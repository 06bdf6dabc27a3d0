namespace MotCua.App.Ledger.Happened;

/// <summary>Another phone hears of opinions and complaints, or none.</summary>
public sealed record AlertPhoneSet(bool HasPhone) : LedgerEntry("alert-phone-set.1");
