using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;
using MotCua.Rules.Dossiers;

namespace MotCua.App.Results;

/// <summary>Puts the office's seal on a signed result (đóng dấu).</summary>
public sealed class SealResult : IAct<SealResultInput, ResultSealed>
{
    public async Task<Verdict<ResultSealed>> RunAsync(OfficeWrite office, SealResultInput input, Actor actor)
    {
        if (!(await office.StepAsync(ProcessingStep.Seal, input.DossierId, input.Seen)).IsGranted(out var step, out var refusal))
        {
            return refusal;
        }

        var taken = office.Take(step, step.Result with { SealedBy = actor.AccountId, SealedAt = office.Now }, new ResultSealed());
        office.Record(taken);
        return taken;
    }
}

public sealed record SealResultInput(long DossierId, long? Seen = null);
