using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;
using MotCua.Rules.Dossiers;

namespace MotCua.App.Results;

/// <summary>Gives a result its document number of the year (cấp số văn bản); a result that was sent back keeps the number it has.</summary>
public sealed class NumberResult : IAct<NumberResultInput, ResultNumbered>
{
    public async Task<Verdict<ResultNumbered>> RunAsync(OfficeWrite office, NumberResultInput input, Actor actor)
    {
        if (!(await office.StepAsync(ProcessingStep.Number, input.DossierId, input.Seen)).IsGranted(out var step, out var refusal))
        {
            return refusal;
        }

        var book = office.BookOf(step.Dossier, step.Result.Outcome);
        var kept = await office.LinesAsync(input.DossierId, BookKind.Document, book);
        var line = kept is [.., var last] ? last : office.Enter(step.Dossier, BookKind.Document, book);
        var taken = office.Take(step, step.Result with { NumberedAt = office.Now }, new ResultNumbered(book, line.Year, line.Number));
        office.Record(taken);
        return taken;
    }
}

public sealed record NumberResultInput(long DossierId, long? Seen = null);
