namespace MotCua.App.Ledger.Happened;

/// <summary>An account was ended, with the duties it still had.</summary>
public sealed record AccountEnded(long AccountId, IReadOnlyList<long> DutyIds) : LedgerEntry("account-ended.1");
