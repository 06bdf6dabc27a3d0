using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;
using MotCua.Rules.Dossiers;

namespace MotCua.App.Results;

/// <summary>Enters a result in its professional register (vào sổ), once; certified copies take a line for each original.</summary>
public sealed class EnterInRegister : IAct<EnterInRegisterInput, ResultRegistered>
{
    private const int MostLines = 500;

    public async Task<Verdict<ResultRegistered>> RunAsync(OfficeWrite office, EnterInRegisterInput input, Actor actor)
    {
        if (input.Lines is < 1 or > MostLines)
        {
            return ResultRefusals.LinesRange(MostLines);
        }

        if (!(await office.StepAsync(ProcessingStep.Register, input.DossierId, input.Seen)).IsGranted(out var step, out var refusal))
        {
            return refusal;
        }

        var book = office.BookOf(step.Dossier, step.Result.Outcome);
        List<BookLine> lines = [.. Enumerable.Range(0, input.Lines).Select(_ => office.Enter(step.Dossier, BookKind.Register, book))];
        var taken = office.Take(step, step.Result with { RegisteredAt = office.Now }, new ResultRegistered(book, lines[0].Year, lines[0].Number, lines[^1].Number));
        office.Record(taken);
        return taken;
    }
}

/// <param name="Lines">One line, or as many as there were originals to certify.</param>
public sealed record EnterInRegisterInput(long DossierId, int Lines = 1, long? Seen = null);
