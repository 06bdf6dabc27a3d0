using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Dossiers;
using MotCua.App.Ledger;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;
using MotCua.Rules.Dossiers;

namespace MotCua.App.Results;

/// <summary>Sends a dossier back to a step already done, with one reason (trả lại): that step and all after it are done again, the register excepted.</summary>
public sealed class SendBack : IAct<SendBackInput, DossierSentBack>
{
    public async Task<Verdict<DossierSentBack>> RunAsync(OfficeWrite office, SendBackInput input, Actor actor)
    {
        if (string.IsNullOrWhiteSpace(input.Reason))
        {
            return ResultRefusals.ReasonMissing();
        }

        if (!(await office.DossierAsync(input.DossierId, input.Seen)).IsGranted(out var dossier, out var refusal))
        {
            return refusal;
        }

        if (dossier.InProcess() is { } stands)
        {
            return stands;
        }

        if (!dossier.Progress().SendBackTo(input.ToStep).IsGranted(out var progress, out refusal))
        {
            return refusal;
        }

        var result = await office.ResultAsync(dossier);
        progress = OwnOrder(result, progress);
        var holder = NextHolder.Of(progress);
        var cleared = Cleared(result, progress);
        office.Keep(cleared);
        office.Update(dossier.Handed(office, holder, result.ExaminedBy) with { StepOrder = progress.Order.ToString(), StepsDone = progress.ToString() });
        var back = new DossierSentBack(input.ToStep, holder) { VisitId = dossier.VisitId, DossierId = dossier.DossierId, ReasonHash = office.Remark("reason", input.Reason) };
        office.Record(back);
        return back;
    }

    // A rejection whose draft falls away falls back into the procedure's own order.
    private static StepProgress OwnOrder(Result result, StepProgress progress) =>
        result.OrderBefore is { } own && !progress.Done.Contains(ProcessingStep.Draft) && StepOrder.TryParse(own, out var order)
            ? StepProgress.Of(order, progress.ToString())
            : progress;

    private static Result Cleared(Result result, StepProgress progress)
    {
        var done = progress.Done.ToHashSet();
        T? Kept<T>(ProcessingStep step, T? value) => done.Contains(step) ? value : default;
        var hasDraft = done.Contains(ProcessingStep.Draft) || !progress.Order.Has(ProcessingStep.Draft);
        return result with
        {
            Outcome = hasDraft ? result.Outcome : ResultOutcome.Approved,
            OrderBefore = hasDraft ? result.OrderBefore : null,
            ProposedBy = Kept(ProcessingStep.Draft, result.ProposedBy),
            ProposedAt = Kept(ProcessingStep.Draft, result.ProposedAt),
            DraftSentAt = Kept(ProcessingStep.ApplicantConfirmsDraft, result.DraftSentAt),
            DraftConfirmedAt = Kept(ProcessingStep.ApplicantConfirmsDraft, result.DraftConfirmedAt),
            ReviewedBy = Kept(ProcessingStep.Review, result.ReviewedBy),
            ReviewedAt = Kept(ProcessingStep.Review, result.ReviewedAt),
            SignedBy = Kept(ProcessingStep.Sign, result.SignedBy),
            SignedAt = Kept(ProcessingStep.Sign, result.SignedAt),
            SigningForm = Kept(ProcessingStep.Sign, result.SigningForm),
            SignatureMedium = Kept(ProcessingStep.Sign, result.SignatureMedium),
            DelegationId = Kept(ProcessingStep.Sign, result.DelegationId),
            NumberedAt = Kept(ProcessingStep.Number, result.NumberedAt),
            SealedBy = Kept(ProcessingStep.Seal, result.SealedBy),
            SealedAt = Kept(ProcessingStep.Seal, result.SealedAt),
        };
    }
}

/// <param name="ToStep">The step to be done again; it says to whom the dossier goes.</param>
public sealed record SendBackInput(long DossierId, ProcessingStep ToStep, string Reason, long? Seen = null);
