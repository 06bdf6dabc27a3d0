namespace MotCua.App.Ledger.Happened;

/// <summary>It was said why a dossier has no official code yet.</summary>
/// <param name="ReasonHash">Proof of the words kept beside the ledger.</param>
public sealed record MissingCodeExplained(string ReasonHash) : LedgerEntry("missing-code-explained.1", Screens.Day);
