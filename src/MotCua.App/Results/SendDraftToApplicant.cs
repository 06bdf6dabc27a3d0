using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Dossiers;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;
using MotCua.Rules.Dossiers;

namespace MotCua.App.Results;

/// <summary>Shows the applicant the draft to be confirmed (gửi dự thảo cho người yêu cầu); a working day of silence is agreement.</summary>
public sealed class SendDraftToApplicant : IAct<SendDraftToApplicantInput, DraftSent>
{
    public async Task<Verdict<DraftSent>> RunAsync(OfficeWrite office, SendDraftToApplicantInput input, Actor actor)
    {
        if (!(await office.StepAsync(ProcessingStep.ApplicantConfirmsDraft, input.DossierId, input.Seen)).IsGranted(out var step, out var refusal))
        {
            return refusal;
        }

        if (office.SilenceLastsUntil(step.Result) is { } until && office.Now < until)
        {
            return ResultRefusals.DraftAlreadySent(until);
        }

        var result = step.Result with { DraftSentAt = office.Now };
        office.Keep(result);
        office.Update(step.Dossier.Handed(office, Holder.Applicant, null));
        var sent = new DraftSent(office.SilenceLastsUntil(result)!.Value) { VisitId = step.Dossier.VisitId, DossierId = step.Dossier.DossierId };
        office.Record(sent);
        return sent;
    }
}

public sealed record SendDraftToApplicantInput(long DossierId, long? Seen = null);
