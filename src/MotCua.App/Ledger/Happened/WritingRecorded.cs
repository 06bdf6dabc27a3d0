using MotCua.App.Scribing;

namespace MotCua.App.Ledger.Happened;

/// <summary>Papers were written for somebody.</summary>
public sealed record WritingRecorded(long WritingId, string ProcedureCode, WritingMethod Method, WritingSignature Signature) : LedgerEntry("writing-recorded.1", Screens.Day)
{
    public override IEnumerable<Count> Counts() => [new("papers-written", ProcedureCode)];
}
