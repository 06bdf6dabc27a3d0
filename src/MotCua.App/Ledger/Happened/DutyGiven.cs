using MotCua.App.Acts;

namespace MotCua.App.Ledger.Happened;

/// <summary>An account was given a role.</summary>
public sealed record DutyGiven(long DutyId, long AccountId, Roles Role, DateOnly FromOn, DateOnly? UntilOn) : LedgerEntry("duty-given.1");
