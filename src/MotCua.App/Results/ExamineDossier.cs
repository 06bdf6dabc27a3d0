using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;
using MotCua.Rules.Dossiers;

namespace MotCua.App.Results;

/// <summary>Takes a dossier up and examines its papers (thẩm tra hồ sơ): it is in process now, and in this person's hands.</summary>
public sealed class ExamineDossier : IAct<ExamineDossierInput, DossierExamined>
{
    public async Task<Verdict<DossierExamined>> RunAsync(OfficeWrite office, ExamineDossierInput input, Actor actor)
    {
        if (!(await office.StepAsync(ProcessingStep.Examine, input.DossierId, input.Seen)).IsGranted(out var step, out var refusal))
        {
            return refusal;
        }

        if (step.Dossier.IsAnothers(actor))
        {
            return ResultRefusals.AnothersDossier();
        }

        var taken = office.Take(step, step.Result with { ExaminedBy = actor.AccountId, ExaminedAt = office.Now }, new DossierExamined());
        office.Record(taken);
        return taken;
    }
}

public sealed record ExamineDossierInput(long DossierId, long? Seen = null);
