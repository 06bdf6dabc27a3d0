using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;

namespace MotCua.App.Queueing;

/// <summary>Records somebody who was helped without a file (ghi hướng dẫn): by phone, a question, a wrong office, missing papers, no card.</summary>
public sealed class RecordAdvice : IAct<RecordAdviceInput, AdviceRecorded>
{
    private const int LongestPapers = 300;

    public async Task<Verdict<AdviceRecorded>> RunAsync(OfficeWrite office, RecordAdviceInput input, Actor actor)
    {
        if (!ProcedureOf(office, input).IsGranted(out var code, out var refusal))
        {
            return refusal;
        }

        if (input.Papers?.Length > LongestPapers)
        {
            return QueueRefusals.PapersTooLong(LongestPapers);
        }

        if (input.Kind == AdviceKind.Phone || input.WithoutNumber)
        {
            return Record(office, WithoutNumber(office, input.Kind), input, code);
        }

        if (!(await office.MyCallAsync(actor)).IsGranted(out var served, out refusal))
        {
            return refusal;
        }

        var visit = await office.GetAsync<Visit>(served.Ticket.VisitId);
        office.End(served, CallOutcome.Advised, served.Ticket with { State = TicketState.Finished });
        office.Update(visit with { ClosedAt = office.Now, LastSequence = office.Sequence });
        return Record(office, visit, input, code);
    }

    private static Verdict<string> ProcedureOf(OfficeWrite office, RecordAdviceInput input)
    {
        if (input.Procedure is null)
        {
            return "";
        }

        return office.Terms.Procedure(input.Procedure, office.Today).IsGranted(out var procedure, out var refusal) ? procedure.Code.ToString() : refusal;
    }

    /// <summary>A visit that began and ended with the answer.</summary>
    private static Visit WithoutNumber(OfficeWrite office, AdviceKind kind)
    {
        var visit = new Visit
        {
            OfficeId = office.OfficeId,
            VisitId = office.NextId(Series.Visit),
            OpenedAt = office.Now,
            ClosedAt = office.Now,
            Channel = kind == AdviceKind.Phone ? VisitChannel.Phone : VisitChannel.Counter,
            LastSequence = office.Sequence,
        };
        office.Insert(visit);
        return visit;
    }

    private static AdviceRecorded Record(OfficeWrite office, Visit visit, RecordAdviceInput input, string code)
    {
        var advice = new Advice
        {
            OfficeId = office.OfficeId,
            AdviceId = office.NextId(Series.Advice),
            VisitId = visit.VisitId,
            Kind = input.Kind,
            ProcedureCode = code.Length == 0 ? null : code,
            GivenAt = office.Now,
            LastSequence = office.Sequence,
        };
        office.Insert(advice);
        var recorded = new AdviceRecorded(advice.AdviceId, input.Kind, advice.ProcedureCode)
        {
            VisitId = visit.VisitId,
            PapersHash = string.IsNullOrWhiteSpace(input.Papers) ? null : office.Remark("papers", input.Papers.Trim()),
        };
        office.Record(recorded);
        return recorded;
    }
}

/// <param name="Procedure">Code or name of the procedure it was about, where there was one.</param>
/// <param name="WithoutNumber">Answered at the door or over the counter, with nobody called: a visit of its own.</param>
/// <param name="Papers">Which papers were missing, in words.</param>
public sealed record RecordAdviceInput(AdviceKind Kind, string? Procedure = null, bool WithoutNumber = false, string? Papers = null);
