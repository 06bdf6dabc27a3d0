namespace MotCua.App.Ledger.Happened;

/// <summary>Somebody who waited went home.</summary>
public sealed record QueueLeft(long TicketId, string Number) : LedgerEntry("queue-left.1", Screens.Queue)
{
    public override IEnumerable<Count> Counts() => [new("tickets-left")];
}
