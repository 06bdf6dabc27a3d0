using MotCua.App.Queueing;
using MotCua.Rules.Queueing;

namespace MotCua.App.Ledger.Happened;

/// <summary>A number was called to a desk, by the order or out of it.</summary>
public sealed record TicketCalled(long TicketId, string Number, long CallId, long DeskId, int DeskNumber, CallKind CallKind, string ReasonCode, TicketState StateBefore) : LedgerEntry("ticket-called.1", Screens.Queue)
{
    /// <summary>Proof of the words kept beside the ledger.</summary>
    public string? ReasonHash { get; init; }

    /// <summary>The desk the number had been passed on to, and its place in the line: what an undo gives back.</summary>
    public long? DeskBefore { get; init; }

    /// <summary>The line the number stood in, where the call moved it to another.</summary>
    public Lane? LaneBefore { get; init; }

    public long? BackFromHold { get; init; }

    public long? Rejoined { get; init; }

    public override IEnumerable<Count> Counts() => [new("calls", ReasonCode)];
}
