namespace MotCua.App.Ledger.Happened;

/// <summary>A procedure takes the place of another from a day on.</summary>
public sealed record ProcedureReplaced(long RevisionId, string ProcedureCode, string ReplacedProcedureCode, DateOnly ValidFromOn, string? LimitCode) : LedgerEntry("procedure-replaced.1", Screens.Citizen);
