using MotCua.App.Queueing;

namespace MotCua.App.Ledger.Happened;

/// <summary>A number was taken at the door.</summary>
public sealed record TicketTaken(long TicketId, string Number, string Priority, Lane Lane) : LedgerEntry("ticket-taken.1", Screens.Queue)
{
    public override IEnumerable<Count> Counts() => [new("visits"), new("tickets", Priority)];
}
