using System.Security.Cryptography;
using System.Text;
using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Offices;
using MotCua.Rules;

namespace MotCua.App.People;

/// <summary>
/// Who stands before the program (phiên đăng nhập): the account behind a session token or an API key, with the roles it
/// holds today. Tokens are stored as hashes; a changed duty counts from the next request on.
/// </summary>
public sealed class SignIns(OfficeRead read, WriteGate gate, TimeProvider time)
{
    /// <summary>A working day; a sign-in ends earlier by signing out or by an administrator.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    /// <summary>A person who does nothing this long is signed out; a device, which nobody touches for hours, is not.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromMinutes(30);

    /// <summary>A paired device that is not switched on for so long is forgotten; each day it works begins anew.</summary>
    public static readonly TimeSpan Paired = TimeSpan.FromDays(400);

    /// <summary>Bytes of a token's hash.</summary>
    internal const int HashSize = SHA256.HashSizeInBytes;

    /// <summary>Between the password and the code.</summary>
    private static readonly TimeSpan HalfOpen = TimeSpan.FromMinutes(5);

    private static readonly string Whose = "account.kind, account.display_name, duty.role, duty.from_on, duty.until_on, " + string.Join(", ", Office.Table.Columns.Select(column => $"office.{column}"));

    // Every request asks one of these, so each brings all that is known at the door: a row a duty, of those that have not ended.
    private static readonly string BySession =
        $"""
        select session.account_id, session.desk_id, session.seen_at, session.ends_at, session.pairing_id, desk.number as desk_number, credential.must_change, {Whose}
        from sign_ins session
        join offices office on office.office_id = session.office_id
        join accounts account on account.office_id = session.office_id and account.account_id = session.account_id
        left join duties duty on duty.office_id = session.office_id and duty.account_id = session.account_id and (duty.until_on is null or duty.until_on >= $2)
        left join credentials credential on credential.office_id = session.office_id and credential.account_id = session.account_id
        left join desks desk on desk.office_id = session.office_id and desk.desk_id = session.desk_id
        where session.token_hash = $1 and session.ends_at > $3 and session.is_half = $4 and account.ended_at is null
          and (account.kind <> 'person' or session.seen_at > $5)
        """;

    private static readonly string ByKey =
        $"""
        select bearer.account_id, null as desk_id, null as seen_at, null as ends_at, null as pairing_id, null as desk_number, null as must_change, {Whose}
        from api_keys bearer
        join offices office on office.office_id = bearer.office_id
        join accounts account on account.office_id = bearer.office_id and account.account_id = bearer.account_id
        left join duties duty on duty.office_id = bearer.office_id and duty.account_id = bearer.account_id and (duty.until_on is null or duty.until_on >= $2)
        where bearer.token_hash = $1 and account.ended_at is null
        """;

    public static byte[] Hash(string token) => SHA256.HashData(Encoding.ASCII.GetBytes(token));

    /// <summary>Opens a session and gives its token, which is shown to nobody else and stored nowhere.</summary>
    /// <param name="stay">How long at most, however much is done; <see cref="Longest"/> when left out.</param>
    public Task<string> OpenAsync(Account account, TimeSpan? stay = null) => OpenAsync(account, awaitsCode: false, stay ?? Longest);

    /// <summary>Half a sign-in: its token opens nothing but the asking for a code, for five minutes.</summary>
    public Task<string> OpenHalfAsync(Account account) => OpenAsync(account, awaitsCode: true, HalfOpen);

    private async Task<string> OpenAsync(Account account, bool awaitsCode, TimeSpan longest)
    {
        var (token, now) = (NewToken(), time.GetUtcNow());
        await gate.UpkeepAsync(account.OfficeId, office => office.State(
            "insert into sign_ins (office_id, token_hash, account_id, desk_id, started_at, seen_at, ends_at, is_half) values ($1, $2, $3, null, $4, $4, $5, $6)",
            account.OfficeId, Hash(token), account.AccountId, now, now + longest, awaitsCode));
        return token;
    }

    internal static string NewToken() => Convert.ToHexStringLower(Secrets.Bytes(32));

    /// <summary>Whose sign-in waits for a code; null when it has run out.</summary>
    public Task<Account?> FindHalfAsync(int officeId, string token) => read.FirstAsync(
        $"""
        select {string.Join(", ", Account.Table.Columns.Select(column => $"account.{column}"))}
        from sign_ins session
        join accounts account on account.office_id = session.office_id and account.account_id = session.account_id
        where session.office_id = $1 and session.token_hash = $2 and session.ends_at > $3 and session.is_half = $4 and account.ended_at is null
        """,
        Account.Table.Read,
        officeId,
        Hash(token),
        time.GetUtcNow(),
        true);

    /// <summary>The whole session, under a new token, for half a one and a code's step; null when another took that step first.</summary>
    public async Task<string?> FinishAsync(Account account, string half, (long Step, TimeSpan Stay) by)
    {
        var (token, now) = (NewToken(), time.GetUtcNow());
        await gate.UpkeepAsync(account.OfficeId, office =>
        {
            office.State(
                """
                insert into sign_ins (office_id, token_hash, account_id, desk_id, started_at, seen_at, ends_at, is_half)
                select half.office_id, $3, half.account_id, half.desk_id, $4, $4, $5, $6
                from sign_ins half
                join second_factors factor on factor.office_id = half.office_id and factor.account_id = half.account_id
                where half.office_id = $1 and half.token_hash = $2 and factor.last_step < $7
                """,
                account.OfficeId, Hash(half), Hash(token), now, now + by.Stay, false, by.Step);
            office.State("delete from sign_ins where office_id = $1 and token_hash = $2", account.OfficeId, Hash(half));
            office.State("update second_factors set last_step = $3 where office_id = $1 and account_id = $2 and last_step < $3", account.OfficeId, account.AccountId, by.Step);
        });
        return await read.NumberAsync("select count(*) as number from sign_ins where office_id = $1 and token_hash = $2", account.OfficeId, Hash(token)) > 0 ? token : null;
    }

    /// <summary>One browser, one sign-in: the one before ends. The same person sits at the same desk as before it ran out.</summary>
    public Task ReplaceAsync(int officeId, string before, string token) => before.Length == 0 ? Task.CompletedTask : gate.UpkeepAsync(officeId, office =>
    {
        office.State(
            """
            update sign_ins set desk_id = (
              select old.desk_id from sign_ins old
              where old.office_id = $1 and old.token_hash = $2 and old.account_id = sign_ins.account_id and old.ends_at > $4)
            where office_id = $1 and token_hash = $3
            """,
            officeId, Hash(before), Hash(token), time.GetUtcNow());
        office.State("delete from sign_ins where office_id = $1 and token_hash = $2", officeId, Hash(before));
    });

    public Task EndAsync(int officeId, string token) => gate.UpkeepAsync(officeId, office =>
        office.State("delete from sign_ins where office_id = $1 and token_hash = $2", officeId, Hash(token)));

    /// <summary>
    /// Ends every session of an account, but for one token where that is given. Paired devices stay: none of them came in by
    /// the secret that changed, and what an act began only an act ends.
    /// </summary>
    public Task EndAllAsync(int officeId, long accountId, string? except = null) => gate.UpkeepAsync(officeId, office =>
        office.State("delete from sign_ins where office_id = $1 and account_id = $2 and token_hash <> $3 and pairing_id is null", officeId, accountId, except is null ? [] : Hash(except)));

    public Task SitDownAsync(int officeId, string token, long? deskId) => gate.UpkeepAsync(officeId, office =>
        office.State("update sign_ins set desk_id = $3 where office_id = $1 and token_hash = $2", officeId, Hash(token), deskId));

    /// <summary>Somebody works there: the half hour begins anew, and the days of a paired device; a person is present that day.</summary>
    /// <param name="at">By the office's clock.</param>
    public Task SeenAsync(int officeId, string token, DateTimeOffset at)
    {
        var now = time.GetUtcNow();
        return gate.UpkeepAsync(officeId, office =>
        {
            office.State(
                "update sign_ins set seen_at = $3, ends_at = case when pairing_id is null then ends_at else $4 end where office_id = $1 and token_hash = $2",
                officeId, Hash(token), now, now + Paired);
            office.State(
                """
                insert into days_present (office_id, account_id, day_on, first_at, last_at)
                select session.office_id, session.account_id, $3, $4, $4
                from sign_ins session
                join accounts account on account.office_id = session.office_id and account.account_id = session.account_id
                where session.office_id = $1 and session.token_hash = $2 and account.kind = $5
                on conflict (office_id, account_id, day_on) do update set last_at = excluded.last_at
                """,
                officeId, Hash(token), at.Day(), at, AccountKind.Person);
        });
    }

    /// <summary>Within the act that pairs a device: what it waited with is from now on its sign-in.</summary>
    internal static void Stay(OfficeWrite office, PairingCode code, long accountId, long pairingId)
    {
        // The code's moments are the system's, by which sign-ins run; the office's clock may be another.
        office.State(
            """
            insert into sign_ins (office_id, token_hash, account_id, desk_id, started_at, seen_at, ends_at, is_half, pairing_id)
            values ($1, $2, $3, null, $4, $4, $5, $6, $7)
            """,
            office.OfficeId, Convert.FromHexString(code.Device), accountId, code.AskedAt, code.EndsAt + Paired, false, pairingId);
        office.State("update pairing_codes set is_used = $3 where office_id = $1 and token_hash = $2", office.OfficeId, Convert.FromHexString(code.Device), true);
    }

    /// <summary>Within an act that takes something from an account: its paired devices are signed out too.</summary>
    internal static void EndAll(OfficeWrite office, long accountId) =>
        office.State("delete from sign_ins where office_id = $1 and account_id = $2", office.OfficeId, accountId);

    /// <summary>Within an act that gives an account more: people sign in anew, paired devices stay.</summary>
    internal static void EndUnpaired(OfficeWrite office, long accountId) =>
        office.State("delete from sign_ins where office_id = $1 and account_id = $2 and pairing_id is null", office.OfficeId, accountId);

    /// <summary>On how many machines an account is signed in now.</summary>
    public Task<long> CountAsync(int officeId, long accountId) => read.NumberAsync(
        "select count(*) as number from sign_ins where office_id = $1 and account_id = $2 and ends_at > $3 and is_half = $4 and seen_at > $5",
        officeId, accountId, time.GetUtcNow(), false, time.GetUtcNow() - Idle);

    /// <summary>The actor of a session, or null when it has ended; security runs on the system's clock, not the office's.</summary>
    public Task<SignedIn?> FindAsync(string token, DateOnly today)
    {
        var now = time.GetUtcNow();
        return FindAsync(BySession, today, Hash(token), today, now, false, now - Idle);
    }

    /// <summary>The actor of an API key, or null.</summary>
    public Task<SignedIn?> FindKeyAsync(string key, DateOnly today) => FindAsync(ByKey, today, Hash(key), today);

    private async Task<SignedIn?> FindAsync(string sql, DateOnly today, params object?[] values)
    {
        var duties = await read.ListAsync(sql, row => (Who: Read(row), Role: RoleOn(today, row)), values);
        return duties is [var (who, _), ..] ? who with { Actor = who.Actor with { Roles = duties.Aggregate(Roles.None, (all, duty) => all | duty.Role) } } : null;
    }

    private static SignedIn Read(Row row) => new(
        new Actor(row.Int("office_id"), row.Long("account_id"), Roles.None, row.LongOrNull("desk_id")),
        Office.Table.Read(row),
        row.Text("display_name"),
        row.IntOrNull("desk_number"),
        row.BoolOrNull("must_change") == true)
    {
        SeenAt = row.MomentOrNull("seen_at"),
        EndsAt = row.MomentOrNull("ends_at"),
        IsPaired = row.LongOrNull("pairing_id") is not null,
        IsPerson = row.Code<AccountKind>("kind") == AccountKind.Person,
    };

    /// <summary>No day before the ledger's last: a clock that jumped back takes no duty away and brings no ended one back.</summary>
    private static Roles RoleOn(DateOnly today, Row row)
    {
        var ledger = row.Moment("head_recorded_at").Day();
        var day = today > ledger ? today : ledger;
        return row.CodeOrNull<Roles>("role") is { } role && row.Day("from_on") <= day && (row.DayOrNull("until_on") ?? day) >= day ? role : Roles.None;
    }
}

/// <summary>Somebody signed in: the actor, the office, the name to greet with, the number of the desk sat at, and whether the secret is still the first one.</summary>
public sealed record SignedIn(Actor Actor, Office Office, string DisplayName, int? DeskNumber = null, bool MustChange = false)
{
    /// <summary>When the session was last seen at work, to the minute; null for a key.</summary>
    public DateTimeOffset? SeenAt { get; init; }

    /// <summary>The session's last moment, however much is done; null for a key.</summary>
    public DateTimeOffset? EndsAt { get; init; }

    public bool IsPerson { get; init; }

    /// <summary>A device signed in until it is unpaired.</summary>
    public bool IsPaired { get; init; }

    /// <summary>When the session ends if nothing more is done; null for a key and a paired device.</summary>
    public DateTimeOffset? StaysUntil => IsPaired ? null : IsPerson && SeenAt + SignIns.Idle < EndsAt ? SeenAt + SignIns.Idle : EndsAt;
}
