using System.Security.Cryptography;
using System.Text;
using MotCua.App.Acts;
using MotCua.App.Data;

namespace MotCua.Web.Infrastructure;

/// <summary>
/// The one-time code that founds an office in an empty store (mã lập đơn vị): made at start, said on the server's own
/// console and nowhere else, and gone with the first office, with too many wrong tries, or with the program.
/// </summary>
public sealed class FoundingCode(OfficeRead read)
{
    private const string Readable = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private const int MostTries = 20;
    private byte[]? hash;
    private int tries;

    /// <summary>The store waits for its first office, and a code to found it has been said.</summary>
    public bool IsAwaited => hash is not null;

    /// <summary>The code to say, or null where an office is there already.</summary>
    public async Task<string?> MakeAsync()
    {
        if ((await read.ListAsync("select office_id from offices order by office_id limit 1", row => row.Int("office_id"))).Count > 0)
        {
            return null;
        }

        var code = string.Join('-', Enumerable.Range(0, 3).Select(_ => Secrets.Text(4, Readable)));
        hash = Hash(code);
        return code;
    }

    /// <summary>Whether that is the code; after twenty wrong tries none is, until the program starts anew.</summary>
    public bool Opens(string typed)
    {
        if (hash is null || Interlocked.Increment(ref tries) > MostTries)
        {
            return false;
        }

        return CryptographicOperations.FixedTimeEquals(hash, Hash(typed));
    }

    public void Close() => hash = null;

    private static byte[] Hash(string code) =>
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(code.ToUpperInvariant().Where(char.IsAsciiLetterOrDigit))));
}
