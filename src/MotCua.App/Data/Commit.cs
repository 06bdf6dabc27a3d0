using MotCua.App.Ledger;

namespace MotCua.App.Data;

/// <summary>What one commit added to an office's ledger, for the live screens of this process.</summary>
public sealed record Commit(int OfficeId, IReadOnlyList<LedgerLine> Lines, Screens Refreshes);
