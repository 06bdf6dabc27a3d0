namespace MotCua.App.Ledger.Happened;

/// <summary>The service of a person at a desk ended.</summary>
public sealed record VisitFinished(long TicketId, string Number, long CallId, int DossiersOpen) : LedgerEntry("visit-finished.1", Screens.Queue)
{
    public override IEnumerable<Count> Counts() => [new("visits-served")];
}
