using MotCua.App.Queueing;

namespace MotCua.App.Ledger.Happened;

/// <summary>Somebody was helped without handing in a file.</summary>
public sealed record AdviceRecorded(long AdviceId, AdviceKind AdviceKind, string? ProcedureCode) : LedgerEntry("advice-recorded.1", Screens.Queue)
{
    public override IEnumerable<Count> Counts() => [new("advices", Rules.Code.Of(AdviceKind))];
}
