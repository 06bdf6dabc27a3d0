namespace MotCua.App.Ledger.Happened;

/// <summary>An adopted plan ended.</summary>
public sealed record PlanEnded(string PlanCode, long Revision, DateOnly HoldsFromOn) : LedgerEntry("plan-ended.1", Screens.Citizen);
