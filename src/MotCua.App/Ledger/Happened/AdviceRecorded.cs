using MotCua.App.Queueing;

namespace MotCua.App.Ledger.Happened;

/// <summary>Somebody was helped without handing in a file.</summary>
public sealed record AdviceRecorded(long AdviceId, AdviceKind AdviceKind, string? ProcedureCode) : LedgerEntry("advice-recorded.1", Screens.Queue)
{
    /// <summary>Of which papers were missing; the words are kept beside the ledger.</summary>
    public string? PapersHash { get; init; }

    public override IEnumerable<Count> Counts() => [new("advices", Rules.Code.Of(AdviceKind))];
}
