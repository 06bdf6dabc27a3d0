using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Dossiers;
using MotCua.Rules;

namespace MotCua.App.Results;

/// <summary>A right to sign as it holds today (quyền ký): the leader's, or one delegated for some procedures.</summary>
/// <param name="DelegationId">Null for the leader.</param>
/// <param name="ProcedureCodes">Empty for every procedure.</param>
public sealed record SigningRight(SigningForm Form, long? DelegationId, IReadOnlyList<string> ProcedureCodes)
{
    public bool Covers(string procedureCode) => ProcedureCodes.Count == 0 || ProcedureCodes.Contains(procedureCode, StringComparer.Ordinal);
}

/// <summary>Who may sign what today (thẩm quyền ký theo ngày).</summary>
public static class SigningRights
{
    /// <summary>The actor's right to sign this dossier's result, the leader's first.</summary>
    public static async Task<Verdict<SigningRight>> SigningRightAsync(this OfficeWrite office, Actor actor, Dossier dossier)
    {
        var rights = await office.OfAsync(office.OfficeId, actor.AccountId, office.Today);
        if (rights.Count == 0)
        {
            return ResultRefusals.MayNotSign();
        }

        return rights.FirstOrDefault(right => right.Covers(dossier.ProcedureCode)) is { } covering ? covering : ResultRefusals.MayNotSignThis(dossier.ProcedureName);
    }

    /// <summary>What this account may sign on a day: as leader if another account gave it the duty, and by its delegations.</summary>
    public static async Task<IReadOnlyList<SigningRight>> OfAsync(this IRows rows, int officeId, long accountId, DateOnly day)
    {
        var leader = await rows.IsLeaderAsync(officeId, accountId, day);
        var delegated = await rows.ListAsync(
            $"""
            select {string.Join(", ", Delegation.Table.Columns)} from delegations
            where office_id = $1 and account_id = $2 and from_on <= $3 and until_on >= $3 and ended_at is null
            order by from_on, delegation_id
            """,
            Delegation.Table.Read,
            officeId,
            accountId,
            day);
        return
        [
            .. leader ? [new SigningRight(SigningForm.Leader, null, [])] : Array.Empty<SigningRight>(),
            .. delegated.Select(delegation => new SigningRight(delegation.Form, delegation.DelegationId, delegation.ProcedureCodes)),
        ];
    }

    /// <summary>The procedures these rights cover together; empty where one of them covers all, and where there is none.</summary>
    public static IReadOnlyList<string> Codes(this IReadOnlyList<SigningRight> rights) => rights.Any(right => right.ProcedureCodes.Count == 0) ? []
        : [.. rights.SelectMany(right => right.ProcedureCodes).Distinct(StringComparer.Ordinal)];

    /// <summary>Holds the signer's duty on that day, given by somebody else.</summary>
    public static async Task<bool> IsLeaderAsync(this IRows rows, int officeId, long accountId, DateOnly day) => (await rows.ListAsync(
        """
        select duty.duty_id
        from duties duty
        join ledger_entries given on given.office_id = duty.office_id and given.sequence = duty.last_sequence
        where duty.office_id = $1 and duty.account_id = $2 and duty.role = $3 and duty.from_on <= $4 and (duty.until_on is null or duty.until_on >= $4)
          and given.actor_id <> duty.account_id
        order by duty.duty_id
        """,
        row => row.Long("duty_id"),
        officeId,
        accountId,
        Roles.Signer,
        day)).Count > 0;
}
