namespace MotCua.App.Ledger.Happened;

/// <summary>The called person did not come.</summary>
public sealed record TicketMissed(long TicketId, string Number, long CallId) : LedgerEntry("ticket-missed.1", Screens.Queue)
{
    public override IEnumerable<Count> Counts() => [new("tickets-missed")];
}
