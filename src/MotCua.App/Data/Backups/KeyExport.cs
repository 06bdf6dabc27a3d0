using System.Security.Cryptography;
using System.Text.Json;
using MotCua.App.Acts;

namespace MotCua.App.Data.Backups;

/// <summary>The ring's keys in one sealed file, to be kept apart from the data: whoever has both can read everything.</summary>
public static class KeyExport
{
    public static void Write(string path, KeyRing ring, string passphrase)
    {
        using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
        using (var seal = Sealing.Begin(file, passphrase, Secrets.Bytes(16)))
        using (var closing = new SealingStream(file, seal))
        {
            closing.Write(JsonSerializer.SerializeToUtf8Bytes(ring.Keys.Select(key => new Exported(key.KeyId, Convert.ToHexStringLower(key.Secret))), Wire.Json));
        }

        file.Flush(flushToDisk: true);
    }

    /// <exception cref="StoreException">It is no export, is damaged, or needs another passphrase.</exception>
    public static IReadOnlyList<SecretKey> Read(string path, string passphrase)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read);
            using var seal = (Sealing.IsSealed(file) ? Sealing.Open(file, passphrase) : throw Damaged.Backup(path)) ?? throw Damaged.Passphrase(path);
            using var opened = new UnsealingStream(file, seal);
            return [.. JsonSerializer.Deserialize<List<Exported>>(opened, Wire.Json)!.Select(key => new SecretKey(key.KeyId, Convert.FromHexString(key.Secret)))];
        }
        catch (Exception problem) when (problem is InvalidDataException or EndOfStreamException or CryptographicException or JsonException or FormatException)
        {
            throw Damaged.Backup(path, problem);
        }
    }

    private sealed record Exported(int KeyId, string Secret);
}
