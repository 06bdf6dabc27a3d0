using MotCua.App.Acts;
using MotCua.App.Data;

namespace MotCua.App.People;

/// <summary>
/// What an account proves itself with (thông tin đăng nhập): a hashed secret for people, a hashed token for programs.
/// Changing one is upkeep: the ledger never sees a secret, not even its hash.
/// </summary>
public sealed class Credentials(OfficeRead read, WriteGate gate, TimeProvider time)
{
    public Task SetSecretAsync(int officeId, long accountId, string secretHash, bool mustChange) => gate.UpkeepAsync(officeId, office => office.State(
        """
        insert into credentials (office_id, account_id, secret_hash, changed_at, must_change) values ($1, $2, $3, $4, $5)
        on conflict (office_id, account_id) do update set secret_hash = excluded.secret_hash, changed_at = excluded.changed_at, must_change = excluded.must_change
        """,
        officeId, accountId, secretHash, time.GetUtcNow(), mustChange));

    /// <summary>Takes a second factor off, be it on or half set up: by the person, or by an administrator when the phone is lost.</summary>
    public Task TakeSecondFactorOffAsync(int officeId, long accountId) => gate.UpkeepAsync(officeId, office =>
        office.State("delete from second_factors where office_id = $1 and account_id = $2", officeId, accountId));

    /// <summary>A new API key of an account, shown once; only its hash is kept.</summary>
    public async Task<string> AddKeyAsync(int officeId, long accountId)
    {
        var token = "mc_" + Convert.ToHexStringLower(Secrets.Bytes(32));
        await gate.UpkeepAsync(officeId, office => office.State(
            "insert into api_keys (office_id, token_hash, account_id, made_at) values ($1, $2, $3, $4)",
            officeId, SignIns.Hash(token), accountId, time.GetUtcNow()));
        return token;
    }

    /// <summary>The account of that name with its secret's hash, or null; whoever asks must not tell which of the two was wrong.</summary>
    public Task<Known?> FindAsync(int officeId, string signInName) => read.FirstAsync(
        """
        select account.account_id, credential.secret_hash, credential.must_change, factor.confirmed_at, card.made_at
        from accounts account
        join credentials credential on credential.office_id = account.office_id and credential.account_id = account.account_id
        left join second_factors factor on factor.office_id = account.office_id and factor.account_id = account.account_id
        left join sign_in_cards card on card.office_id = account.office_id and card.account_id = account.account_id
        where account.office_id = $1 and account.sign_in_name = $2 and account.ended_at is null
        """,
        row => new Known(row.Long("account_id"), row.Text("secret_hash"), row.Bool("must_change"), row.MomentOrNull("confirmed_at") is not null, row.MomentOrNull("made_at") is not null),
        officeId,
        signInName.Trim().ToLowerInvariant());

    /// <param name="HasSecondFactor">A code is asked after the secret.</param>
    /// <param name="HasCard">The secret alone signs nobody in.</param>
    public sealed record Known(long AccountId, string SecretHash, bool MustChange, bool HasSecondFactor, bool HasCard);
}
