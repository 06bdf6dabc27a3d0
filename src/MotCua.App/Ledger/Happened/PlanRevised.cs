namespace MotCua.App.Ledger.Happened;

/// <summary>An adopted plan was changed.</summary>
public sealed record PlanRevised(string PlanCode, long Revision, DateOnly HoldsFromOn, IReadOnlyList<string> ContradictionCodes) : LedgerEntry("plan-revised.1", Screens.Citizen);
