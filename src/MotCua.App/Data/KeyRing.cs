using System.Globalization;
using System.Security.Cryptography;
using MotCua.App.Acts;
using MotCua.Rules;

namespace MotCua.App.Data;

/// <summary>
/// The store's secrets (vòng khóa), one file each beside the data and readable by its owner only. The ring only grows:
/// what an older key sealed stays readable, and new things take the newest.
/// </summary>
public sealed class KeyRing
{
    private const string Ending = ".secret";
    private const int Size = 32;
    private readonly string folder;
    private volatile IReadOnlyList<SecretKey> keys;

    private KeyRing(string folder)
    {
        this.folder = folder;
        keys = ReadAll();
    }

    /// <summary>In the order they were made.</summary>
    public IReadOnlyList<SecretKey> Keys => keys;

    public SecretKey Newest => keys[^1];

    /// <summary>The ring as it lies there, be it empty.</summary>
    public static KeyRing Of(string folder) => new(folder);

    /// <summary>Opens the ring of a folder; an empty one gets its first key.</summary>
    public static KeyRing Open(string folder)
    {
        var ring = Of(folder);
        if (ring.keys.Count == 0)
        {
            ring.AddFirst();
        }

        return ring;
    }

    /// <summary>Two who start at once share the first key: whoever comes second takes the other's.</summary>
    private void AddFirst()
    {
        try
        {
            Add();
        }
        catch (IOException) when (new FileInfo(PathOf(1)).Exists)
        {
            keys = ReadAll();
        }
    }

    /// <exception cref="StoreException">The key is not in the ring: the folder is not the one the data was written with.</exception>
    public SecretKey Get(int keyId) => Find(keyId) ?? (keys = ReadAll()).FirstOrDefault(key => key.KeyId == keyId) ?? throw new StoreException(Sentence.Of(
        "Vòng khóa {folder} không có khóa số {key}. Hãy trả thư mục khóa đã sao lưu cùng dữ liệu về chỗ cũ.", ("folder", folder), ("key", keyId)));

    /// <summary>What was sealed for a purpose; null where its key is lost, and where it is not what was sealed.</summary>
    public byte[]? TryOpen(int keyId, string purpose, byte[] closed)
    {
        try
        {
            return Sealed.Open(Get(keyId).For(purpose), closed);
        }
        catch (Exception lost) when (lost is StoreException or CryptographicException)
        {
            return null;
        }
    }

    /// <summary>Adds a key; everything sealed from now on takes it.</summary>
    public SecretKey Add()
    {
        var key = new SecretKey(keys.Count == 0 ? 1 : Newest.KeyId + 1, Secrets.Bytes(Size));
        Write(key);
        return key;
    }

    /// <summary>Puts keys back that were exported; tells how many were missing. A key of the same number that differs is never written over.</summary>
    public int TakeBack(IEnumerable<SecretKey> exported)
    {
        var missing = exported.Where(key => Find(key.KeyId) is null).ToList();
        missing.ForEach(Write);
        return missing.Count;
    }

    private void Write(SecretKey key)
    {
        new DirectoryInfo(folder).Create();
        var partial = PathOf(key.KeyId) + "." + Convert.ToHexStringLower(Secrets.Bytes(4));
        using (var file = OwnersFile.Create(partial))
        {
            file.Write(key.Secret);
            file.Flush(flushToDisk: true);
        }

        new FileInfo(partial).MoveTo(PathOf(key.KeyId));
        keys = [.. keys.Append(key).OrderBy(one => one.KeyId)];
    }

    private SecretKey? Find(int keyId) => keys.FirstOrDefault(key => key.KeyId == keyId);

    private string PathOf(int keyId) => Path.Combine(folder, keyId.ToString("0000", CultureInfo.InvariantCulture) + Ending);

    private List<SecretKey> ReadAll() => new DirectoryInfo(folder) is { Exists: true } there
        ? [.. there.EnumerateFiles("*" + Ending).OrderBy(file => file.Name, StringComparer.Ordinal).Select(Read)]
        : [];

    private static SecretKey Read(FileInfo file)
    {
        var secret = new byte[Size];
        using var stream = file.OpenRead();
        if (stream.Length != Size || !int.TryParse(Path.GetFileNameWithoutExtension(file.Name), NumberStyles.None, CultureInfo.InvariantCulture, out var keyId))
        {
            throw new StoreException(Sentence.Of("Tệp khóa {path} bị hỏng. Hãy lấy lại từ bản sao lưu.", ("path", file.FullName)));
        }

        stream.ReadExactly(secret);
        return new SecretKey(keyId, secret);
    }
}

/// <summary>One secret of the ring; what uses it derives a key of its own for its purpose.</summary>
public sealed record SecretKey(int KeyId, byte[] Secret)
{
    /// <summary>Shows which key it is without showing the key: four groups of four signs.</summary>
    public string Fingerprint => string.Join('-', Convert.ToHexString(For("fingerprint")[..8]).Chunk(4).Select(group => new string(group)));

    /// <param name="purpose">A word for each use, so that one use never gives away another's key.</param>
    public byte[] For(string purpose) => HKDF.Expand(HashAlgorithmName.SHA256, Secret, 32, System.Text.Encoding.UTF8.GetBytes("motcua " + purpose));

    public override string ToString() => $"{KeyId} {Fingerprint}";
}
