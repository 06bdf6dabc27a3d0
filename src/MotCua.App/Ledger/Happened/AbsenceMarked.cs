namespace MotCua.App.Ledger.Happened;

/// <summary>Somebody is away; null while nobody knows until when.</summary>
public sealed record AbsenceMarked(long AbsenceId, long AccountId, DateTimeOffset FromAt, DateTimeOffset? UntilAt) : LedgerEntry("absence-marked.1", Screens.Counter | Screens.Signing);
