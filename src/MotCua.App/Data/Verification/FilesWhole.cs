using System.Globalization;
using System.Security.Cryptography;
using MotCua.Rules;

namespace MotCua.App.Data.Verification;

/// <summary>I14, in the store: every file that can still be opened is there and its bytes match its hash; nothing older than a day lies there without a row.</summary>
public static class FilesWhole
{
    private static readonly TimeSpan Grace = TimeSpan.FromDays(1);

    public static async Task<Findings> CheckAsync(OfficeRead read, int officeId, BesideStore beside)
    {
        var rows = await read.ListAsync(
            "select file_id, hash, sealed_key from kept_files where office_id = $1 order by file_id",
            row => (FileId: row.Long("file_id"), Name: Convert.ToHexStringLower(row.Bytes("hash")), IsErased: row.BytesOrNull("sealed_key") is null),
            officeId);
        var folder = Path.Combine(beside.Files, officeId.ToString(CultureInfo.InvariantCulture));
        var violations = rows.Where(row => !row.IsErased && !IsWhole(Path.Combine(folder, row.Name[..2], row.Name), row.Name))
            .Select(row => new Violation("I14", officeId, Sentence.Of("Tệp số {file} thiếu hoặc khác với dấu của nó.", ("file", row.FileId))))
            .ToList();
        var named = rows.Select(row => row.Name).ToHashSet(StringComparer.Ordinal);
        violations.AddRange(Orphans(folder, named).Select(file => new Violation("I14", officeId, Sentence.Of("Trong kho có tệp không thuộc dòng nào: {name}.", ("name", file.Name)))));
        return new Findings(rows.Count, violations);
    }

    private static bool IsWhole(string path, string name)
    {
        if (!new FileInfo(path).Exists)
        {
            return false;
        }

        using var file = new FileStream(path, FileMode.Open, FileAccess.Read);
        return Convert.ToHexStringLower(SHA256.HashData(file)) == name;
    }

    /// <summary>By the disk's own times and the system's clock: a rehearsal's clock is another.</summary>
    private static IEnumerable<FileInfo> Orphans(string folder, HashSet<string> named)
    {
        List<FileInfo> files = new DirectoryInfo(folder) is { Exists: true } there ? [.. there.EnumerateFiles("*", SearchOption.AllDirectories)] : [];
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        return files.Where(file => !named.Contains(file.Name) && now - file.LastWriteTimeUtc > Grace);
    }
}
