using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;

namespace MotCua.App.Results;

/// <summary>Ends a delegation before its last day (chấm dứt ủy quyền ký); what was signed by it stays signed.</summary>
public sealed class EndDelegation : IAct<EndDelegationInput, DelegationEnded>
{
    public async Task<Verdict<DelegationEnded>> RunAsync(OfficeWrite office, EndDelegationInput input, Actor actor)
    {
        var delegation = await office.GetAsync<Delegation>(input.DelegationId);
        if (delegation.EndedAt is not null || delegation.UntilOn < office.Today)
        {
            return ResultRefusals.DelegationOver();
        }

        office.Update(delegation with { EndedAt = office.Now, LastSequence = office.Sequence });
        var ended = new DelegationEnded(delegation.DelegationId, delegation.AccountId);
        office.Record(ended);
        return ended;
    }
}

public sealed record EndDelegationInput(long DelegationId);
