namespace MotCua.App.Ledger.Happened;

/// <summary>Whoever took a desk over counted the same.</summary>
/// <param name="Cash">In đồng.</param>
public sealed record HandOverConfirmed(long DeskTurnId, long DeskId, int Originals, long Cash) : LedgerEntry("hand-over-confirmed.1", Screens.Counter | Screens.Day);
