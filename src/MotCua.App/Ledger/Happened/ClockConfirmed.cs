namespace MotCua.App.Ledger.Happened;

/// <summary>Somebody stands for the hour after a doubt.</summary>
/// <param name="FirstSequence">The first entry in doubt.</param>
public sealed record ClockConfirmed(long FirstSequence, bool IsBackwards, DateTimeOffset WatchSays) : LedgerEntry("clock-confirmed.1", Screens.Day);
