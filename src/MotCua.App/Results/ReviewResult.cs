using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;
using MotCua.Rules.Dossiers;

namespace MotCua.App.Results;

/// <summary>Initials a draft before it goes to the signer (ký nháy).</summary>
public sealed class ReviewResult : IAct<ReviewResultInput, ResultReviewed>
{
    public async Task<Verdict<ResultReviewed>> RunAsync(OfficeWrite office, ReviewResultInput input, Actor actor)
    {
        if (!(await office.StepAsync(ProcessingStep.Review, input.DossierId, input.Seen)).IsGranted(out var step, out var refusal))
        {
            return refusal;
        }

        var taken = office.Take(step, step.Result with { ReviewedBy = actor.AccountId, ReviewedAt = office.Now }, new ResultReviewed());
        office.Record(taken);
        return taken;
    }
}

public sealed record ReviewResultInput(long DossierId, long? Seen = null);
