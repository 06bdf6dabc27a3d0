using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Dossiers;
using MotCua.App.Ledger;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;
using MotCua.Rules.Dossiers;

namespace MotCua.App.Results;

/// <summary>Proposes what the office should decide and drafts it (dự thảo kết quả); a rejection goes the general way of a document, with its reason.</summary>
public sealed class ProposeResult : IAct<ProposeResultInput, ResultProposed>
{
    public async Task<Verdict<ResultProposed>> RunAsync(OfficeWrite office, ProposeResultInput input, Actor actor)
    {
        var isRejected = input.Outcome == ResultOutcome.Rejected;
        if (isRejected && string.IsNullOrWhiteSpace(input.Reason))
        {
            return ResultRefusals.ReasonMissing();
        }

        var verdict = isRejected ? await RejectionAsync(office, input) : await office.StepAsync(ProcessingStep.Draft, input.DossierId, input.Seen);
        if (!verdict.IsGranted(out var step, out var refusal))
        {
            return refusal;
        }

        if (step.Dossier.IsAnothers(actor))
        {
            return ResultRefusals.AnothersDossier();
        }

        var drafted = step.Result with { Outcome = input.Outcome, ProposedBy = actor.AccountId, ProposedAt = office.Now, ExaminedBy = step.Result.ExaminedBy ?? actor.AccountId };
        var proposed = office.Take(step, drafted, new ResultProposed(input.Outcome));
        proposed = isRejected ? proposed with { ReasonHash = office.Remark("reason", input.Reason!) } : proposed;
        office.Record(proposed);
        return proposed;
    }

    // A written refusal is no entry in a register of births: whatever the procedure's order, it is drafted now and then goes as any document.
    private static async Task<Verdict<StepInHand>> RejectionAsync(OfficeWrite office, ProposeResultInput input)
    {
        if (!(await office.DossierAsync(input.DossierId, input.Seen)).IsGranted(out var dossier, out var refusal))
        {
            return refusal;
        }

        var progress = dossier.Progress();
        if (dossier.InProcess() is { } stands)
        {
            return stands;
        }

        if (!progress.Done.SequenceEqual([ProcessingStep.Examine]))
        {
            return ResultRefusals.TooLateToReject();
        }

        if (!StepProgress.Of(StepOrder.General, progress.ToString()).Take(ProcessingStep.Draft).IsGranted(out var drafted, out refusal))
        {
            return refusal;
        }

        var result = await office.ResultAsync(dossier);
        return new StepInHand(dossier, drafted, result with { OrderBefore = dossier.StepOrder });
    }
}

/// <param name="Reason">Why it is rejected; its words go into the written refusal.</param>
public sealed record ProposeResultInput(long DossierId, ResultOutcome Outcome = ResultOutcome.Approved, string? Reason = null, long? Seen = null);
