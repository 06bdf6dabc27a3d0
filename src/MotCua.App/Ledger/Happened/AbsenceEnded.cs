namespace MotCua.App.Ledger.Happened;

/// <summary>Somebody is back.</summary>
public sealed record AbsenceEnded(long AbsenceId, long AccountId, DateTimeOffset UntilAt) : LedgerEntry("absence-ended.1", Screens.Counter | Screens.Signing);
