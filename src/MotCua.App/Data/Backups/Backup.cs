using MotCua.App.Clockwork;
using MotCua.App.Data.Postgres;
using MotCua.App.Data.Sqlite;

namespace MotCua.App.Data.Backups;

/// <summary>
/// Copies a whole store while it is being served (sao lưu): first the database at one moment, then the key ring and the
/// kept files, which only grow, so that nothing the copy names is missing.
/// </summary>
public sealed class Backup(Dialect dialect, BesideStore beside, OfficeClock clock)
{
    /// <param name="to">A folder; the archive in it is named after the moment.</param>
    public async Task<BackupMade> RunAsync(string to, string? passphrase)
    {
        new DirectoryInfo(to).Create();
        using var work = new WorkFolder(beside.Backups);
        var copy = work.Of(Manifest.DatabaseFile);
        var manifest = dialect is PostgresDialect postgres ? await DumpAsync(postgres, copy) : await CopyAsync((SqliteDialect)dialect, copy);
        (string, string)[] files = [(Manifest.DatabaseFile, copy), .. Under("keys", beside.Keys), .. Under("files", beside.Files)];
        var path = Path.Combine(to, BackupShelf.NameOf(clock.Now, passphrase is not null));
        Archive.Write(path, manifest, files, passphrase);
        new ErasureList(beside.Backups).CopyTo(to);
        return new BackupMade(path, passphrase is not null, files.Length, manifest.Heads, manifest.Rows);
    }

    private async Task<Manifest> CopyAsync(SqliteDialect sqlite, string copy)
    {
        SqliteCopy.Write(sqlite.Path, copy);
        await using var copied = new SqliteDialect(copy);
        return await DescribedAsync(copied, new OfficeRead(copied));
    }

    private async Task<Manifest> DumpAsync(PostgresDialect postgres, string copy)
    {
        await using var snapshot = await OfficeRead.SnapshotAsync(postgres);
        var name = await snapshot.ListAsync("select pg_export_snapshot() as name", row => row.Text("name"));
        await PostgresTools.DumpAsync(postgres.Settings, name[0], copy);
        return await DescribedAsync(postgres, snapshot);
    }

    private async Task<Manifest> DescribedAsync(Dialect described, OfficeRead read) => new()
    {
        Engine = described.Name,
        TakenAt = clock.Now,
        Heads = await StoreContent.HeadsAsync(read),
        Rows = await StoreContent.RowsAsync(described, read),
    };

    private static IEnumerable<(string Name, string Path)> Under(string name, string folder) =>
        new DirectoryInfo(folder) is { Exists: true } there
            ? from file in there.EnumerateFiles("*", SearchOption.AllDirectories).OrderBy(file => file.FullName, StringComparer.Ordinal)
              select (name + "/" + Path.GetRelativePath(folder, file.FullName).Replace('\\', '/'), file.FullName)
            : [];
}

/// <summary>Where a backup lies and what is in it.</summary>
public sealed record BackupMade(string Path, bool Sealed, int Files, IReadOnlyList<LedgerHead> Heads, IReadOnlyDictionary<string, long> Rows);
