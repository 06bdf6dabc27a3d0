using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;
using MotCua.Rules.Dossiers;

namespace MotCua.App.Results;

/// <summary>Signs a result (ký), as the leader or by a delegation that covers the procedure today.</summary>
public sealed class SignResult : IAct<SignResultInput, ResultSigned>
{
    public async Task<Verdict<ResultSigned>> RunAsync(OfficeWrite office, SignResultInput input, Actor actor)
    {
        if (!(await office.StepAsync(ProcessingStep.Sign, input.DossierId, input.Seen)).IsGranted(out var step, out var refusal))
        {
            return refusal;
        }

        if (!(await office.SigningRightAsync(actor, step.Dossier)).IsGranted(out var right, out refusal))
        {
            return refusal;
        }

        var taken = office.Take(step, step.Result with
        {
            SignedBy = actor.AccountId,
            SignedAt = office.Now,
            SigningForm = right.Form,
            SignatureMedium = input.Medium,
            DelegationId = right.DelegationId,
        }, new ResultSigned(right.Form, input.Medium, right.DelegationId));
        office.Record(taken);
        return taken;
    }
}

/// <param name="Medium">On paper unless it is signed electronically.</param>
public sealed record SignResultInput(long DossierId, SignatureMedium Medium = SignatureMedium.Paper, long? Seen = null);
