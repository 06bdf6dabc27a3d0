using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Ledger.Happened;
using MotCua.App.People;
using MotCua.Rules;

namespace MotCua.App.Results;

/// <summary>Lets somebody sign for the leader (ủy quyền ký, ký thay): for some procedures or all, between two days, by a document; never oneself, and never passed on.</summary>
public sealed class DelegateSigning : IAct<DelegateSigningInput, SigningDelegated>
{
    public async Task<Verdict<SigningDelegated>> RunAsync(OfficeWrite office, DelegateSigningInput input, Actor actor)
    {
        if (await RefusedAsync(office, input, actor) is { } refusal)
        {
            return refusal;
        }

        if (!ProceduresOf(office, input).IsGranted(out var codes, out refusal))
        {
            return refusal;
        }

        var delegation = new Delegation
        {
            OfficeId = office.OfficeId,
            DelegationId = office.NextId(Series.Delegation),
            AccountId = input.AccountId,
            Form = input.Form,
            Procedures = string.Join(',', codes),
            FromOn = input.FromOn,
            UntilOn = input.UntilOn,
            Document = input.Document.Trim().Normalize(),
            GivenBy = actor.AccountId,
            LastSequence = office.Sequence,
        };
        office.Insert(delegation);
        var delegated = new SigningDelegated(delegation.DelegationId, input.AccountId, input.Form, codes, input.FromOn, input.UntilOn);
        office.Record(delegated);
        return delegated;
    }

    private static async Task<Refusal?> RefusedAsync(OfficeWrite office, DelegateSigningInput input, Actor actor)
    {
        if (string.IsNullOrWhiteSpace(input.Document))
        {
            return ResultRefusals.DocumentMissing();
        }

        if (input.UntilOn < input.FromOn || input.UntilOn < office.Today)
        {
            return ResultRefusals.DatesSwapped();
        }

        if (input.Form == SigningForm.Leader)
        {
            return ResultRefusals.LeaderIsNoStandIn();
        }

        var account = await office.GetAsync<Account>(input.AccountId);
        if (account.Kind != AccountKind.Person || account.EndedAt is not null)
        {
            return ResultRefusals.NobodyToDelegateTo();
        }

        if (account.AccountId == actor.AccountId)
        {
            return ResultRefusals.NotToOneself();
        }

        var rights = await office.OfAsync(office.OfficeId, actor.AccountId, office.Today);
        return rights.Count > 0 && rights.All(right => right.DelegationId is not null) ? ResultRefusals.NotPassedOn() : null;
    }

    private static Verdict<IReadOnlyList<string>> ProceduresOf(OfficeWrite office, DelegateSigningInput input)
    {
        List<string> codes = [];
        foreach (var written in input.Procedures ?? [])
        {
            if (!office.Terms.Procedure(written, office.Today).IsGranted(out var procedure, out var refusal))
            {
                return refusal;
            }

            codes.Add(procedure.Code.ToString());
        }

        string[] sorted = [.. codes.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return sorted;
    }
}

public sealed record DelegateSigningInput
{
    public required long AccountId { get; init; }
    public required DateOnly FromOn { get; init; }

    /// <summary>The last day, included.</summary>
    public required DateOnly UntilOn { get; init; }

    /// <summary>Number and date of the paper that delegates.</summary>
    public required string Document { get; init; }

    public SigningForm Form { get; init; } = SigningForm.InPlaceOf;

    /// <summary>Codes or names of procedures; every procedure when none is named.</summary>
    public IReadOnlyList<string>? Procedures { get; init; }
}
