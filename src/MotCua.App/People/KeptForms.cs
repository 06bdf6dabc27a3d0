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
        var ended = await read.FirstAsync(
            "select account_id from sign_ins where office_id = $1 and token_hash = $2 and is_half = $3 and pairing_id is null",
            row => Tuple.Create(row.Long("account_id")),
            officeId,
            SignIns.Hash(endedToken),
            false);
        if (ended is null)
        {
            return null;
        }

        var (id, key) = (SignIns.NewToken(), ring.Newest);
        var content = Sealed.Seal(key.For(Purpose), JsonSerializer.SerializeToUtf8Bytes(form));
        await gate.UpkeepAsync(officeId, office =>
        {
            office.State("delete from kept_forms where office_id = $1 and account_id = $2", officeId, ended.Item1);
            office.State(
                "insert into kept_forms (office_id, token_hash, account_id, key_id, sealed_form, kept_at) values ($1, $2, $3, $4, $5, $6)",
                officeId, SignIns.Hash(id), ended.Item1, key.KeyId, content, time.GetUtcNow());
        });
        return id;
    }

    /// <summary>The form kept under that number for this account; null for another's, an old one, and one whose key is gone.</summary>
    public async Task<KeptForm?> FindAsync(Actor actor, string id) => await read.FirstAsync(
        "select key_id, sealed_form from kept_forms where office_id = $1 and token_hash = $2 and account_id = $3 and kept_at > $4",
        row => Tuple.Create(row.Int("key_id"), row.Bytes("sealed_form")),
        actor.OfficeId,
        SignIns.Hash(id),
        actor.AccountId,
        time.GetUtcNow() - Longest) is { } found && ring.TryOpen(found.Item1, Purpose, found.Item2) is { } form ? JsonSerializer.Deserialize<KeptForm>(form) : null;

    /// <summary>It was sent again, or is not wanted any more.</summary>
    public Task ForgetAsync(Actor actor, string id) => gate.UpkeepAsync(actor.OfficeId, office => office.State(
        "delete from kept_forms where office_id = $1 and token_hash = $2 and account_id = $3", actor.OfficeId, SignIns.Hash(id), actor.AccountId));
}

/// <summary>A form as it was sent (biểu mẫu đã gõ): where to, and every field with its values.</summary>
/// <param name="Path">Within the office, without what follows the question mark: it is shown nowhere else.</param>
public sealed record KeptForm(string Path, IReadOnlyDictionary<string, string[]> Fields);
