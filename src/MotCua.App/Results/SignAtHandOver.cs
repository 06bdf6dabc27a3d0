using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Dossiers;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;
using MotCua.Rules.Dossiers;

namespace MotCua.App.Results;

/// <summary>Records that the parties have signed in front of the officer (ký khi nhận kết quả): both where the procedure wants both, never one alone.</summary>
public sealed class SignAtHandOver : IAct<SignAtHandOverInput, PartiesSigned>
{
    public async Task<Verdict<PartiesSigned>> RunAsync(OfficeWrite office, SignAtHandOverInput input, Actor actor)
    {
        if (!(await office.DossierAsync(input.DossierId, input.Seen)).IsGranted(out var dossier, out var refusal)
            || !dossier.Progress().Take(ProcessingStep.SignAtHandOver).IsGranted(out var progress, out refusal))
        {
            return refusal;
        }

        if (dossier.State != DossierState.Completed)
        {
            return ResultRefusals.NotReady(dossier.State);
        }

        if (!input.IdentityChecked)
        {
            return Refusals.CollectorIdentityUnchecked;
        }

        if (office.PartiesMissing(dossier, input.Parties) is { } missing)
        {
            return missing;
        }

        var result = await office.ResultAsync(dossier);
        office.Keep(result with { PartiesSignedAt = office.Now });
        office.Update(dossier with { StepsDone = progress.ToString(), LastSequence = office.Sequence });
        var signed = new PartiesSigned(input.Parties) { VisitId = dossier.VisitId, DossierId = dossier.DossierId };
        office.Record(signed);
        return signed;
    }
}

/// <param name="Parties">How many are here and have signed.</param>
/// <param name="IdentityChecked">Their cards were compared with them.</param>
public sealed record SignAtHandOverInput(long DossierId, int Parties, bool IdentityChecked, long? Seen = null);
