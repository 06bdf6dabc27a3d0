using System.Formats.Tar;
using System.Security.Cryptography;
using System.Text.Json;
using MotCua.App.Acts;

namespace MotCua.App.Data.Backups;

/// <summary>
/// A backup as one file (tệp sao lưu): a tar with its manifest in front. Plain, it has a <c>.sha256</c> beside it that
/// common tools read too; sealed, it needs its passphrase.
/// </summary>
public static class Archive
{
    /// <summary>Writes under another name first, so that what bears the archive's name is whole.</summary>
    public static void Write(string path, Manifest manifest, IReadOnlyList<(string Name, string Path)> files, string? passphrase)
    {
        var partial = path + ".partial";
        try
        {
            using (var file = new FileStream(partial, FileMode.CreateNew, FileAccess.Write))
            {
                Pack(file, manifest with { Files = [.. files.Select(packed => Packed(packed.Name, packed.Path))] }, files, passphrase);
                file.Flush(flushToDisk: true);
            }

            WriteHash(path, passphrase is null ? HashOf(partial) : null);
            new FileInfo(partial).MoveTo(path);
        }
        catch
        {
            new FileInfo(partial).Delete();
            throw;
        }
    }

    /// <summary>Unpacks into the folder and checks every hash.</summary>
    /// <exception cref="StoreException">The archive is damaged, or needs another passphrase.</exception>
    public static Manifest Unpack(string path, string? passphrase, WorkFolder into)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read);
            if (!Sealing.IsSealed(file))
            {
                CheckHash(path);
                return Unpack(path, file, into);
            }

            using var seal = Sealing.Open(file, passphrase ?? throw Damaged.Sealed(path)) ?? throw Damaged.Passphrase(path);
            using var opened = new UnsealingStream(file, seal);
            var manifest = Unpack(path, opened, into);
            opened.CopyTo(Stream.Null);
            return manifest;
        }
        catch (Exception problem) when (problem is InvalidDataException or EndOfStreamException or CryptographicException or JsonException or FormatException or ArgumentException)
        {
            throw Damaged.Backup(path, problem);
        }
    }

    private static PackedFile Packed(string name, string path) => new(name, new FileInfo(path).Length, HashOf(path));

    private static void Pack(Stream to, Manifest manifest, IReadOnlyList<(string Name, string Path)> files, string? passphrase)
    {
        if (passphrase is null)
        {
            Pack(to, manifest, files);
            return;
        }

        using var seal = Sealing.Begin(to, passphrase, Secrets.Bytes(16));
        using var closing = new SealingStream(to, seal);
        Pack(closing, manifest, files);
    }

    private static void Pack(Stream to, Manifest manifest, IReadOnlyList<(string Name, string Path)> files)
    {
        using var tar = new TarWriter(to, leaveOpen: true);
        using var about = new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(manifest, Wire.Indented));
        tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, Manifest.FileName) { DataStream = about });
        foreach (var (name, path) in files)
        {
            tar.WriteEntry(path, name);
        }
    }

    private static Manifest Unpack(string path, Stream from, WorkFolder into)
    {
        using var tar = new TarReader(from, leaveOpen: true);
        var found = new List<string>();
        while (tar.GetNextEntry() is { } entry)
        {
            var to = Path.GetFullPath(into.Of(entry.Name));
            if (entry.EntryType != TarEntryType.RegularFile || !to.StartsWith(into.Path + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            {
                throw Damaged.Backup(path);
            }

            new FileInfo(to).Directory!.Create();
            entry.ExtractToFile(to, overwrite: false);
            found.Add(entry.Name);
        }

        return Checked(path, found, into);
    }

    private static Manifest Checked(string path, List<string> found, WorkFolder into)
    {
        if (!found.Remove(Manifest.FileName))
        {
            throw Damaged.Backup(path);
        }

        using var about = new FileStream(into.Of(Manifest.FileName), FileMode.Open, FileAccess.Read);
        var manifest = JsonSerializer.Deserialize<Manifest>(about, Wire.Json)!;
        var whole = manifest.Files.Select(file => file.Name).ToHashSet(StringComparer.Ordinal).SetEquals(found)
            && manifest.Files.All(file => Packed(file.Name, into.Of(file.Name)) == file);
        return whole ? manifest : throw Damaged.Backup(path);
    }

    private static void WriteHash(string path, string? hash)
    {
        if (hash is null)
        {
            return;
        }

        using var beside = new StreamWriter(path + ".sha256");
        beside.Write($"{hash}  {Path.GetFileName(path)}\n");
    }

    private static void CheckHash(string path)
    {
        if (!new FileInfo(path + ".sha256").Exists)
        {
            throw Damaged.WithoutHash(path);
        }

        using var beside = new StreamReader(path + ".sha256");
        if (beside.ReadLine()?.Split(' ')[0] != HashOf(path))
        {
            throw Damaged.Backup(path);
        }
    }

    private static string HashOf(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read);
        return Convert.ToHexStringLower(SHA256.HashData(file));
    }
}
