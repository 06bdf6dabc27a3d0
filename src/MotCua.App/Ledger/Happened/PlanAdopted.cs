namespace MotCua.App.Ledger.Happened;

/// <summary>A service plan was adopted.</summary>
public sealed record PlanAdopted(string PlanCode, long Revision, DateOnly HoldsFromOn, IReadOnlyList<string> ContradictionCodes) : LedgerEntry("plan-adopted.1", Screens.Citizen);
