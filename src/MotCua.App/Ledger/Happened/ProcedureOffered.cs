namespace MotCua.App.Ledger.Happened;

/// <summary>The office set how it offers a procedure.</summary>
public sealed record ProcedureOffered(string ProcedureCode, bool Offered, string? LimitCode) : LedgerEntry("procedure-offered.1", Screens.Citizen);
