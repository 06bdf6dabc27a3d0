using MotCua.App.Results;

namespace MotCua.App.Ledger.Happened;

/// <summary>Somebody may sign for the leader, for the procedures named, or all when none is.</summary>
public sealed record SigningDelegated(long DelegationId, long AccountId, SigningForm Form, IReadOnlyList<string> ProcedureCodes, DateOnly FromOn, DateOnly UntilOn) : LedgerEntry("signing-delegated.1", Screens.Signing);
