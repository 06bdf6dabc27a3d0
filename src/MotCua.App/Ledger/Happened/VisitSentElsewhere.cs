using MotCua.Rules.Procedures;

namespace MotCua.App.Ledger.Happened;

/// <summary>A person was shown to a desk that is not ours.</summary>
public sealed record VisitSentElsewhere(long TicketId, string Number, Receiver Receiver) : LedgerEntry("visit-sent-elsewhere.1", Screens.Queue)
{
    public override IEnumerable<Count> Counts() => [new("sent-elsewhere", Rules.Code.Of(Receiver))];
}
