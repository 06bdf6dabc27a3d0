namespace MotCua.App.Ledger.Happened;

/// <summary>A waiting number was given a priority, or lost it.</summary>
public sealed record PrioritySet(long TicketId, string Number, string Priority, string FormerPriority) : LedgerEntry("priority-set.1", Screens.Queue)
{
    /// <summary>Proof of the words kept beside the ledger.</summary>
    public string? ReasonHash { get; init; }
}
