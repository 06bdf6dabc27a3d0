using MotCua.App.Acts;
using MotCua.App.Data;

namespace MotCua.App.People;

/// <summary>Which duties an account has been given, and who else administers (nhiệm vụ đang giao).</summary>
public static class HeldDuties
{
    /// <summary>Roles are given one at a time; nobody is given the citizen's or the program's own.</summary>
    public static bool IsGiven(this Roles role) => Enum.IsDefined(role) && role is not (Roles.None or Roles.Citizen or Roles.Program);

    public static Task<IReadOnlyList<Duty>> DutiesAsync(this OfficeWrite office, long accountId) => office.ListAsync(
        $"select {string.Join(", ", Duty.Table.Columns)} from duties where office_id = $1 and account_id = $2 order by duty_id",
        Duty.Table.Read,
        office.OfficeId,
        accountId);

    /// <summary>Somebody else administers today with no end in sight, so that the office never stands without.</summary>
    public static async Task<bool> IsAdministeredWithoutAsync(this OfficeWrite office, long accountId) => (await office.ListAsync(
        """
        select duty.account_id
        from duties duty
        join accounts account on account.office_id = duty.office_id and account.account_id = duty.account_id and account.ended_at is null
        where duty.office_id = $1 and duty.account_id <> $2 and duty.role = $3 and duty.from_on <= $4 and duty.until_on is null
        order by duty.account_id limit 1
        """,
        row => row.Long("account_id"),
        office.OfficeId,
        accountId,
        Roles.Administrator,
        office.Today)).Count > 0;
}
