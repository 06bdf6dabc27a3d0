using MotCua.App.Data;
using MotCua.Rules.Dossiers;

namespace MotCua.App.Dossiers;

/// <summary>Who takes a dossier's next step (người giữ hồ sơ ở bước tới).</summary>
public static class NextHolder
{
    public static StepProgress Progress(this Dossier dossier) =>
        StepOrder.TryParse(dossier.StepOrder, out var order)
            ? StepProgress.Of(order, dossier.StepsDone)
            : throw new FormatException($"Dossier {dossier.DossierId} holds no order of steps: '{dossier.StepOrder}'.");

    /// <summary>What is to be done next with the dossier of a list's row; null once the result is ready.</summary>
    public static ProcessingStep? NextStep(this Row row) =>
        StepOrder.TryParse(row.Text("step_order"), out var order) ? StepProgress.Of(order, row.Text("steps_done")).Next : null;

    /// <summary>The desk that waits for the dossier once it has come this far; ready, it is the return desk.</summary>
    public static Holder Of(StepProgress progress) => progress.Next switch
    {
        null => Holder.ReturnDesk,
        ProcessingStep.Examine or ProcessingStep.Draft => Holder.Specialist,
        ProcessingStep.ApplicantConfirmsDraft => Holder.Applicant,
        ProcessingStep.Review => Holder.Reviewer,
        ProcessingStep.Sign => Holder.Signer,

        // A certified copy is registered after its signature, where the seal is; a civil act by its officer, before.
        ProcessingStep.Register when !progress.Done.Contains(ProcessingStep.Sign) => Holder.Specialist,
        _ => Holder.SealKeeper,
    };
}
