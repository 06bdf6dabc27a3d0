using MotCua.App.Plans;

namespace MotCua.App.Ledger.Happened;

/// <summary>An adopted plan was suspended, or runs again.</summary>
public sealed record PlanSuspended(string PlanCode, long Revision, DateOnly HoldsFromOn, PlanState State) : LedgerEntry("plan-suspended.1", Screens.Citizen);
