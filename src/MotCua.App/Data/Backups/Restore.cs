using MotCua.App.Clockwork;
using MotCua.App.Data.Postgres;
using MotCua.App.Data.Sqlite;
using MotCua.App.Data.Verification;
using MotCua.Rules;

namespace MotCua.App.Data.Backups;

/// <summary>
/// Brings a backup back as a new store (khôi phục): everything is unpacked and checked in a folder of its own first, and
/// only a whole store is put in place.
/// </summary>
public sealed class Restore(Dialect target, BesideStore beside, OfficeClock clock)
{
    /// <summary>Nothing may be where the store will stand: restoring never writes over anything.</summary>
    public async Task<Verdict<string>> IsFreeAsync()
    {
        string[] places = target is SqliteDialect { Path: var path } ? [path, path + "-wal", beside.Keys, beside.Files] : [beside.Keys, beside.Files];
        if (places.FirstOrDefault(place => new FileInfo(place).Exists || new DirectoryInfo(place).Exists) is { } taken)
        {
            return Taken(taken);
        }

        return target.HasOneWriter || await new Migrator(target, clock).IsEmptyAsync() ? target.Where : Taken(target.Where);
    }

    /// <summary>The restored store's own check: its violations are those that were backed up.</summary>
    /// <exception cref="StoreException">The backup cannot be used; nothing is left behind.</exception>
    public async Task<Findings> RunAsync(string from, string? passphrase)
    {
        using var work = new WorkFolder(target is SqliteDialect { Path: var path } ? path : beside.Files);
        var manifest = Archive.Unpack(from, passphrase, work);
        if (manifest.Engine != target.Name)
        {
            throw Damaged.OtherEngine(from, manifest.Engine);
        }

        return target is PostgresDialect postgres ? await IntoServerAsync(postgres, from, manifest, work) : await IntoFileAsync((SqliteDialect)target, from, manifest, work);
    }

    private async Task<Findings> IntoFileAsync(SqliteDialect sqlite, string from, Manifest manifest, WorkFolder work)
    {
        Findings findings;
        await using (var unpacked = new SqliteDialect(work.Of(Manifest.DatabaseFile)))
        {
            findings = await FinishAsync(unpacked, from, manifest);
        }

        new FileInfo(sqlite.Path).Directory!.Create();
        PutBeside(work);
        new FileInfo(work.Of(Manifest.DatabaseFile)).MoveTo(sqlite.Path);
        return findings;
    }

    private async Task<Findings> IntoServerAsync(PostgresDialect postgres, string from, Manifest manifest, WorkFolder work)
    {
        await PostgresTools.RestoreAsync(postgres.Settings, work.Of(Manifest.DatabaseFile));
        await postgres.MeasureAsync();
        var findings = await FinishAsync(postgres, from, manifest);
        PutBeside(work);
        return findings;
    }

    private async Task<Findings> FinishAsync(Dialect restored, string from, Manifest manifest)
    {
        var read = new OfficeRead(restored);
        var rows = await StoreContent.RowsAsync(restored, read);
        if (!rows.SequenceEqual(manifest.Rows.OrderBy(table => table.Key, StringComparer.Ordinal)) || !(await StoreContent.HeadsAsync(read)).SequenceEqual(manifest.Heads))
        {
            throw Damaged.Backup(from);
        }

        await new Migrator(restored, clock).MigrateAsync();
        await new ErasureList(Path.GetDirectoryName(Path.GetFullPath(from))!).ApplyAsync(restored);
        return await new Verify(read).RunAsync();
    }

    private void PutBeside(WorkFolder work)
    {
        foreach (var (name, place) in new[] { ("keys", beside.Keys), ("files", beside.Files) })
        {
            if (new DirectoryInfo(work.Of(name)) is { Exists: true } unpacked)
            {
                unpacked.MoveTo(place);
            }
        }
    }

    private static Refusal Taken(string place) => new("target-exists", Sentence.Of(
        "Tại {place} đã có dữ liệu. Khôi phục không ghi đè: hãy chọn một nơi trống bằng --database.", ("place", place)));
}
