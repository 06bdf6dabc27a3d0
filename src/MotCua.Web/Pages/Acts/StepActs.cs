using MotCua.App.Acts;
using MotCua.App.Dossiers;
using MotCua.Rules.Dossiers;

namespace MotCua.Web.Pages.Acts;

/// <summary>Which acts a file can take now, as forms: the one that is due first, then what may happen to it at any time.</summary>
public static class StepActs
{
    private static readonly string[] AnyTime = ["send-back", "enter-official-code", "issue-slip", "keep-original", "request-supplement", "send-outside", "pause-for-financial-duty", "forward-dossier", "assign-dossier", "correct-dossier", "apologise", "withdraw-dossier", "stop-dossier"];

    private static readonly string[] FromApplicant = ["receive-supplement", "resume-after-financial-duty"];

    /// <summary>The act that takes the step; null where the step is not one act.</summary>
    public static ActForm? Of(ProcessingStep? step) => step switch
    {
        ProcessingStep.Examine => ActForms.Of("examine-dossier"),
        ProcessingStep.Draft => ActForms.Of("propose-result"),
        ProcessingStep.ApplicantConfirmsDraft => ActForms.Of("confirm-draft"),
        ProcessingStep.Review => ActForms.Of("review-result"),
        ProcessingStep.Sign => ActForms.Of("sign-result"),
        ProcessingStep.Register => ActForms.Of("enter-in-register"),
        ProcessingStep.Number => ActForms.Of("number-result"),
        ProcessingStep.Seal => ActForms.Of("seal-result"),
        _ => null,
    };

    public static IEnumerable<ActForm> For(Dossier dossier, Roles roles) => Due(dossier)
        .Concat(dossier.ClosedAt is null ? AnyTime.Select(ActForms.Find).OfType<ActForm>() : [])
        .DistinctBy(form => form.Act, StringComparer.Ordinal)
        .Where(form => Permissions.Shipped.Allows(form.Act, roles));

    private static IEnumerable<ActForm> Due(Dossier dossier)
    {
        var progress = dossier.Progress();
        if (dossier.State == DossierState.Returned)
        {
            yield return ActForms.Of("take-back-result");
        }

        if (dossier.ClosedAt is not null)
        {
            yield break;
        }

        switch (dossier.Holder)
        {
            case Holder.ReturnDesk:
                yield return ActForms.Of("call-to-collect");
                if (progress is { Order.SignsAtHandOver: true, IsComplete: false })
                {
                    yield return ActForms.Of("sign-at-hand-over");
                }

                yield return ActForms.Of("hand-over");
                yield return ActForms.Of("shelve-result");
                yield return ActForms.Of("remind-to-collect");
                break;
            case Holder.Applicant:
                yield return ActForms.Of("confirm-draft");
                foreach (var waiting in FromApplicant.Select(ActForms.Find).OfType<ActForm>())
                {
                    yield return waiting;
                }

                break;
            case Holder.Outside:
                if (ActForms.Find("receive-back") is { } back)
                {
                    yield return back;
                }

                break;
            default:
                if (Of(progress.Next) is { } due)
                {
                    yield return due;
                }

                if (progress.Next == ProcessingStep.ApplicantConfirmsDraft)
                {
                    yield return ActForms.Of("send-draft-to-applicant");
                }

                break;
        }
    }
}
