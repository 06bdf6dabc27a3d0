namespace MotCua.App.Ledger.Happened;

/// <summary>Procedures were imported from the office's own table.</summary>
public sealed record CatalogueImported(long ImportId, IReadOnlyList<string> ProcedureCodes) : LedgerEntry("catalogue-imported.1", Screens.Citizen);
