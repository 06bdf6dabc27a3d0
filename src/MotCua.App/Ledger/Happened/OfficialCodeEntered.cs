namespace MotCua.App.Ledger.Happened;

/// <summary>The official system's code was entered.</summary>
public sealed record OfficialCodeEntered(string OfficialCode) : LedgerEntry("official-code-entered.1", Screens.Counter | Screens.Day | Screens.Citizen);
