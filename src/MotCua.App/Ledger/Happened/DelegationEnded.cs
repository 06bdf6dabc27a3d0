namespace MotCua.App.Ledger.Happened;

/// <summary>A delegation to sign was ended.</summary>
public sealed record DelegationEnded(long DelegationId, long AccountId) : LedgerEntry("delegation-ended.1", Screens.Signing);
