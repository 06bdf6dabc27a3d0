using MotCua.App.Acts;

namespace MotCua.App.Ledger.Happened;

/// <summary>A duty was ended; its last day is in it, or was the day before.</summary>
public sealed record DutyEnded(long DutyId, long AccountId, Roles Role, DateOnly UntilOn) : LedgerEntry("duty-ended.1");
