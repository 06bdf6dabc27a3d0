using MotCua.App.Acts;
using MotCua.App.Data;

namespace MotCua.App.Days;

/// <summary>Who can sign now (người ký có mặt): the leader, or somebody authorised in writing, and not away.</summary>
public static class SignersToday
{
    private const string MaySign = """
        select account.account_id
        from accounts account
        where account.office_id = $1 and account.ended_at is null
          and (exists (
              select 1 from duties duty
              join ledger_entries given on given.office_id = duty.office_id and given.sequence = duty.last_sequence
              where duty.office_id = account.office_id and duty.account_id = account.account_id and duty.role = $2 and duty.from_on <= $3
                and (duty.until_on is null or duty.until_on >= $3) and given.actor_id <> duty.account_id)
            or exists (
              select 1 from delegations delegation
              where delegation.office_id = account.office_id and delegation.account_id = account.account_id and delegation.from_on <= $3
                and delegation.until_on >= $3 and delegation.ended_at is null))
        """;

    private const string Present = MaySign + """

          and not exists (
            select 1 from absences away
            where away.office_id = account.office_id and away.account_id = account.account_id and away.from_at <= $4 and (away.until_at is null or away.until_at > $4))
        order by account.account_id
        """;

    public static Task<int> SignersPresentAsync(this OfficeWrite office) => PresentAsync(office, (office.OfficeId, office.Today, office.Now));

    public static async Task<int> PresentAsync(IRows rows, (int OfficeId, DateOnly Today, DateTimeOffset Now) at) =>
        (await rows.ListAsync(Present, row => row.Long("account_id"), at.OfficeId, Roles.Signer, at.Today, at.Now)).Count;

    /// <summary>
    /// Whether citizens are told that nobody signs: nobody can now, and the day was opened with that said, or it is not
    /// opened yet and all who may sign are away.
    /// </summary>
    public static async Task<bool> NobodySignsAsync(OfficeRead read, (int OfficeId, DateOnly Today, DateTimeOffset Now) at)
    {
        var opened = await read.FindAsync<OfficeDay>(at.OfficeId, at.Today);
        return opened is not { SignersPresent: > 0 }
            && await PresentAsync(read, at) == 0
            && (opened is not null || (await read.ListAsync(MaySign + " order by account.account_id", row => row.Long("account_id"), at.OfficeId, Roles.Signer, at.Today)).Count > 0);
    }
}
