using System.Security.Cryptography;
using System.Text.Json;
using MotCua.App.Acts;
using MotCua.App.Data;

namespace MotCua.App.People;

/// <summary>
/// What a form brought after its sign-in had ended (nội dung đã gõ khi hết phiên): nothing of it is done; it is sealed and
/// shown again to the same account. One for each account, for twelve hours, under a number that only that browser knows.
/// </summary>
public sealed class KeptForms(OfficeRead read, WriteGate gate, KeyRing ring, TimeProvider time)
{
    /// <summary>As long as a sign-in: whoever comes after lunch still finds it.</summary>
    public static readonly TimeSpan Longest = SignIns.Longest;

    private const string Purpose = "kept-form";

    /// <summary>The number under which it is kept; null where nobody is known to have been signed in with that token, or an act took the sign-in away.</summary>
    public async Task<string?> KeepAsync(int officeId, string endedToken, KeptForm form)
    {
        var (id, key, now) = (SignIns.NewToken(), ring.Newest, time.GetUtcNow());
        var content = Sealed.Seal(key.For(Purpose), JsonSerializer.SerializeToUtf8Bytes(form));
        await gate.UpkeepAsync(officeId, office =>
        {
            office.State(
                "delete from kept_forms where office_id = $1 and account_id in (select account_id from sign_ins where office_id = $1 and token_hash = $2)",
                officeId, SignIns.Hash(endedToken));
            office.State(
                """
                insert into kept_forms (office_id, token_hash, account_id, key_id, sealed_form, kept_at)
                select office_id, $3, account_id, $4, $5, $6 from sign_ins where office_id = $1 and token_hash = $2 and is_half = $7 and pairing_id is null
                """,
                officeId, SignIns.Hash(endedToken), SignIns.Hash(id), key.KeyId, content, now, false);
        });
        return await read.NumberAsync("select count(*) as number from kept_forms where office_id = $1 and token_hash = $2", officeId, SignIns.Hash(id)) > 0 ? id : null;
    }

    /// <summary>The form kept under that number for this account; null for another's, an old one, and one whose key is gone.</summary>
    public async Task<KeptForm?> FindAsync(Actor actor, string id)
    {
        var found = await read.FirstAsync(
            "select key_id, sealed_form from kept_forms where office_id = $1 and token_hash = $2 and account_id = $3 and kept_at > $4",
            row => Tuple.Create(row.Int("key_id"), row.Bytes("sealed_form")),
            actor.OfficeId,
            SignIns.Hash(id),
            actor.AccountId,
            time.GetUtcNow() - Longest);
        try
        {
            return found is null ? null : JsonSerializer.Deserialize<KeptForm>(Sealed.Open(ring.Get(found.Item1).For(Purpose), found.Item2));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>It was sent again, or is not wanted any more.</summary>
    public Task ForgetAsync(Actor actor, string id) => gate.UpkeepAsync(actor.OfficeId, office => office.State(
        "delete from kept_forms where office_id = $1 and token_hash = $2 and account_id = $3", actor.OfficeId, SignIns.Hash(id), actor.AccountId));
}

/// <summary>A form as it was sent (biểu mẫu đã gõ): where to, and every field with its values.</summary>
/// <param name="Path">Within the office, without what follows the question mark: it is shown nowhere else.</param>
public sealed record KeptForm(string Path, IReadOnlyDictionary<string, string[]> Fields);
