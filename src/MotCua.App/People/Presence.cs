using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.Rules;

namespace MotCua.App.People;

/// <summary>Who is there now (người có mặt).</summary>
public static class Presence
{
    public static async Task<bool> IsAwayAsync(this IRows rows, (int OfficeId, DateTimeOffset At) office, long accountId) => (await rows.ListAsync(
        "select absence_id from absences where office_id = $1 and account_id = $2 and from_at <= $3 and (until_at is null or until_at > $3)",
        row => row.Long("absence_id"),
        office.OfficeId,
        accountId,
        office.At)).Count > 0;

    /// <summary>The absences of an account that have not ended by then, those to come included, in the order they begin.</summary>
    public static Task<IReadOnlyList<Absence>> AbsencesAsync(this OfficeWrite office, long accountId, DateTimeOffset at) => office.ListAsync(
        $"select {string.Join(", ", Absence.Table.Columns)} from absences where office_id = $1 and account_id = $2 and (until_at is null or (until_at > $3 and until_at > from_at)) order by from_at, absence_id",
        Absence.Table.Read,
        office.OfficeId,
        accountId,
        at);

    /// <summary>Everyone marks their own coming and going; that of others is marked by who leads, plans or administers.</summary>
    public static bool MayMark(this Actor actor, long accountId) =>
        actor.AccountId == accountId || actor.Holds(Roles.CentreHead | Roles.Clerk | Roles.Administrator);

    /// <summary>The accounts that hold the role today and are not away now, by id.</summary>
    public static Task<IReadOnlyList<long>> PresentAsync(this OfficeWrite office, Roles role) => office.PresentAsync((office.OfficeId, office.Now), role);

    /// <summary>The same asked by a page.</summary>
    public static Task<IReadOnlyList<long>> PresentAsync(this IRows rows, (int OfficeId, DateTimeOffset At) office, Roles role) => rows.ListAsync(
        """
        select distinct duty.account_id
        from duties duty
        join accounts account on account.office_id = duty.office_id and account.account_id = duty.account_id and account.ended_at is null
        where duty.office_id = $1 and duty.role = $2 and duty.from_on <= $3 and (duty.until_on is null or duty.until_on >= $3)
          and not exists (
            select 1 from absences away
            where away.office_id = duty.office_id and away.account_id = duty.account_id and away.from_at <= $4 and (away.until_at is null or away.until_at > $4))
        order by duty.account_id
        """,
        row => row.Long("account_id"),
        office.OfficeId,
        role,
        office.At.Day(),
        office.At);
}
