using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;
using MotCua.Rules.Dossiers;

namespace MotCua.App.Results;

/// <summary>Records that the applicant agrees with the draft (người yêu cầu xác nhận dự thảo), in words or by a working day of silence.</summary>
public sealed class ConfirmDraft : IAct<ConfirmDraftInput, DraftConfirmed>
{
    public async Task<Verdict<DraftConfirmed>> RunAsync(OfficeWrite office, ConfirmDraftInput input, Actor actor)
    {
        if (!(await office.StepAsync(ProcessingStep.ApplicantConfirmsDraft, input.DossierId, input.Seen)).IsGranted(out var step, out var refusal))
        {
            return refusal;
        }

        if (input.BySilence && office.SilenceLastsUntil(step.Result) is var until && !(office.Now >= until))
        {
            return ResultRefusals.TooEarlyForSilence(until);
        }

        var taken = office.Take(step, step.Result with { DraftConfirmedAt = office.Now }, new DraftConfirmed(input.BySilence));
        office.Record(taken);
        return taken;
    }
}

/// <param name="BySilence">Nobody answered until the end of the working day after the draft went out.</param>
public sealed record ConfirmDraftInput(long DossierId, bool BySilence = false, long? Seen = null);
