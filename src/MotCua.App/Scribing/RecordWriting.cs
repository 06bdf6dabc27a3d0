using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger.Happened;
using MotCua.App.Queueing;
using MotCua.Rules;
using MotCua.Rules.Procedures;

namespace MotCua.App.Scribing;

/// <summary>Records papers written for somebody (ghi việc viết hộ): on request, free, read back, signed or fingerprinted; the law's ban on some papers stands.</summary>
public sealed class RecordWriting : IAct<RecordWritingInput, WritingRecorded>
{
    public async Task<Verdict<WritingRecorded>> RunAsync(OfficeWrite office, RecordWritingInput input, Actor actor)
    {
        if (!office.Terms.Procedure(input.Procedure, office.Today).IsGranted(out var procedure, out var refusal))
        {
            return refusal;
        }

        if (Refused(procedure, input, actor) is { } refused)
        {
            return refused;
        }

        var visit = await office.GetAsync<Visit>(input.VisitId);
        if (TodaysPeople.Refused(actor, visit.OpenedAt.Day(), office.Today) is { } notToday)
        {
            return notToday;
        }

        var writing = new Writing
        {
            OfficeId = office.OfficeId,
            WritingId = office.NextId(Series.Writing),
            VisitId = visit.VisitId,
            ProcedureCode = procedure.Code.ToString(),
            WriterId = actor.AccountId,
            ReaderId = input.ReaderId,
            Extent = procedure.Writing.Extent,
            Method = input.Method,
            Signature = input.Signature,
            WrittenAt = office.Now,
            LastSequence = office.Sequence,
        };
        office.Insert(writing);
        var recorded = new WritingRecorded(writing.WritingId, writing.ProcedureCode, writing.Method, writing.Signature) { VisitId = visit.VisitId };
        office.Record(recorded);
        return recorded;
    }

    private static Refusal? Refused(OfferedProcedure procedure, RecordWritingInput input, Actor actor) =>
        procedure.Writing.Extent == WritingExtent.NotAllowed ? ScribingRefusals.NotAllowed(procedure.Writing.Reason)
        : procedure.Writing.Extent == WritingExtent.TextOnly && input.Signature != WritingSignature.BeforeOfficer ? ScribingRefusals.SignsBeforeOfficer(procedure.Writing.Reason)
        : input.ReaderId == actor.AccountId ? ScribingRefusals.WriterReadsBack()
        : input.IsReadBack ? null : ScribingRefusals.NotReadBack();
}

public sealed record RecordWritingInput
{
    public required long VisitId { get; init; }

    /// <summary>Code or name of the procedure.</summary>
    public required string Procedure { get; init; }

    public WritingMethod Method { get; init; }

    public WritingSignature Signature { get; init; }

    /// <summary>What was written was read to the person, or by the person, before signing.</summary>
    public required bool IsReadBack { get; init; }

    /// <summary>Who read it back, when another than the writer did; the person's own reading needs nobody.</summary>
    public long? ReaderId { get; init; }
}
