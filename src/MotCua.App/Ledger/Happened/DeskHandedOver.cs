namespace MotCua.App.Ledger.Happened;

/// <summary>A desk was given to somebody else with what lies on it; it counts when the other has confirmed.</summary>
/// <param name="Cash">In đồng.</param>
public sealed record DeskHandedOver(long DeskTurnId, long DeskId, int DeskNumber, long ToAccountId, int Tickets, int Originals, long Cash)
    : LedgerEntry("desk-handed-over.1", Screens.Counter | Screens.Day);
