using System.Security.Cryptography;
using System.Text;
using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Offices;

namespace MotCua.Web.Infrastructure;

/// <summary>
/// The one-time code that founds an office in an empty store (mã lập đơn vị), or ends a founding that was cut short: made
/// at start, said on the server's own console and nowhere else, and gone with the first office, with too many wrong
/// tries, or with the program.
/// </summary>
public sealed class FoundingCode(OfficeRead read)
{
    private const string Readable = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private const int MostTries = 20;
    private readonly SemaphoreSlim oneAtATime = new(1);
    private byte[]? hash;
    private int tries;

    /// <summary>The store waits for its first office, and a code to found it has been said.</summary>
    public bool IsAwaited => hash is not null && Done is null;

    /// <summary>What the founder was told at the end; null until then.</summary>
    public FoundedOffice? Done { get; private set; }

    /// <summary>The code to say, or null where an office is there already that somebody can open.</summary>
    public async Task<string?> MakeAsync()
    {
        var offices = await read.ListAsync("select office_id from offices order by office_id limit 1", row => row.Int("office_id"));
        if (offices.Count > 0 && await BegunFounding.FindAsync(read) is null)
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

    /// <summary>
    /// Founds, one press after the other: of two presses of one page the second is told what the first was. Null where it was
    /// refused, and for the press of another page, which must not see what this one was told.
    /// </summary>
    public async Task<FoundedOffice?> OnceAsync(string key, Func<Task<FoundedOffice?>> found)
    {
        await oneAtATime.WaitAsync();
        try
        {
            return Done is null ? Done = await found() : Done.Key == key ? Done : null;
        }
        finally
        {
            oneAtATime.Release();
        }
    }

    private static byte[] Hash(string code) =>
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(code.ToUpperInvariant().Where(char.IsAsciiLetterOrDigit))));
}

/// <summary>A founded office as its founder leaves it (đơn vị vừa lập): how the administrator and the devices sign in.</summary>
/// <param name="Key">Of the press that founded it: only its page is shown the secrets again.</param>
/// <param name="Devices">Name, sign-in name and secret of each; the store keeps only a hash of the last.</param>
public sealed record FoundedOffice(string Key, string AdministratorSignIn, IReadOnlyList<(string Name, string SignIn, string Secret)> Devices);
