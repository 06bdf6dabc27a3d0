using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using MotCua.App.Acts;
using MotCua.App.Clockwork;
using MotCua.App.Data;

namespace MotCua.App.Dossiers;

/// <summary>
/// The code on a slip by which its holder asks how the dossier stands (mã tra cứu): ten signs that follow from a key and
/// the dossier, so that a slip can be printed again. Only a keyed hash of it is kept.
/// </summary>
public sealed class StatusCodes(OfficeRead read, WriteGate gate, KeyRing ring, OfficeClock clock)
{
    public const int Length = 10;

    /// <summary>Signs behind the code in a token: with them it is 130 bits long and proves itself.</summary>
    public const int ProofLength = 16;

    /// <summary>The dossier's code, as it is printed; the first asking writes its hash.</summary>
    public async Task<string> OfAsync(int officeId, long dossierId)
    {
        var (_, code) = await FindAsync(officeId, dossierId);
        return CodeSigns.Written(code);
    }

    /// <summary>The code with its own proof, for a QR: whoever holds it is asked for nothing else, and nobody guesses it.</summary>
    public async Task<string> TokenAsync(int officeId, long dossierId)
    {
        var (key, code) = await FindAsync(officeId, dossierId);
        return code + Proof(key, code);
    }

    private async Task<(SecretKey Key, string Code)> FindAsync(int officeId, long dossierId)
    {
        var known = await read.ListAsync(
            "select key_id from status_codes where office_id = $1 and dossier_id = $2 order by made_at, key_id",
            row => row.Int("key_id"),
            officeId,
            dossierId);
        var key = known.Count > 0 ? ring.Get(known[0]) : ring.Newest;
        var code = Of(key, officeId, dossierId);
        if (known.Count == 0)
        {
            await gate.UpkeepAsync(officeId, office => office.State(
                "insert into status_codes (office_id, code_hash, dossier_id, key_id, made_at) values ($1, $2, $3, $4, $5) on conflict do nothing",
                officeId, Hash(key, code), dossierId, key.KeyId, clock.Now));
        }

        return (key, code);
    }

    /// <summary>What the QR of a slip said, with or without the page in front of it; null when it is no slip.</summary>
    public static string? Scanned(string? text)
    {
        var code = text?[(text.LastIndexOf('#') + 1)..].Trim();
        return Read(code) is null ? null : code;
    }

    /// <summary>Capitals and digits only; null when it cannot be a code.</summary>
    /// <returns>A token comes with its proof, a typed code without.</returns>
    public static (string Code, string? Proof)? Read(string? typed) => CodeSigns.Read(typed) switch
    {
        { Length: Length } code => (code, null),
        { Length: Length + ProofLength } token => (token[..Length], token[Length..]),
        _ => null,
    };

    /// <summary>Whether a token's end belongs to its code, under any key of the ring.</summary>
    internal bool Proves(string code, string proof) => ring.Keys.Aggregate(
        false, (found, key) => CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Proof(key, code)), Encoding.UTF8.GetBytes(proof)) | found);

    /// <summary>What a code is kept as, under each key of the ring.</summary>
    internal IEnumerable<byte[]> Hashes(string code) => ring.Keys.Select(key => Hash(key, code));

    private static string Of(SecretKey key, int officeId, long dossierId)
    {
        Span<byte> subject = stackalloc byte[12];
        BinaryPrimitives.WriteInt32BigEndian(subject, officeId);
        BinaryPrimitives.WriteInt64BigEndian(subject[4..], dossierId);
        return CodeSigns.Of(HMACSHA256.HashData(key.For("status-code"), subject)[..Length]);
    }

    private static string Proof(SecretKey key, string code) => CodeSigns.Of(HMACSHA256.HashData(key.For("status-proof"), Encoding.ASCII.GetBytes(code))[..ProofLength]);

    private static byte[] Hash(SecretKey key, string code) => HMACSHA256.HashData(key.For("status-hash"), Encoding.ASCII.GetBytes(code));
}
