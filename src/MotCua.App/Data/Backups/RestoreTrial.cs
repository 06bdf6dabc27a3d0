using System.Text.Json;
using MotCua.App.Clockwork;
using MotCua.App.Data.Sqlite;

namespace MotCua.App.Data.Backups;

/// <summary>
/// Brings a backup back into a folder that goes away again (thử khôi phục), and remembers beside the backups how it went:
/// a backup that nobody has ever brought back is only a hope. A server's backup needs an empty database, which is not ours to make.
/// </summary>
public sealed class RestoreTrial(Dialect dialect, BesideStore beside, OfficeClock clock)
{
    private const string FileName = "last-trial.json";

    public bool IsPossible => dialect is SqliteDialect;

    /// <summary>Null while nobody has tried.</summary>
    public static async Task<TriedBackup?> LastAsync(string folder)
    {
        var path = Path.Combine(folder, FileName);
        if (!new FileInfo(path).Exists)
        {
            return null;
        }

        await using var file = new FileStream(path, FileMode.Open, FileAccess.Read);
        try
        {
            return await JsonSerializer.DeserializeAsync<TriedBackup>(file, Wire.Stored);
        }
        catch (JsonException)
        {
            // Half a note, from a power cut while it was written: as good as none.
            return null;
        }
    }

    public async Task<TriedBackup> RunAsync(string backup, string? passphrase)
    {
        var tried = new TriedBackup(Path.GetFileName(backup), clock.Now, await ViolationsAsync(backup, passphrase));
        await using var file = new FileStream(Path.Combine(beside.Backups, FileName), FileMode.Create, FileAccess.Write);
        await JsonSerializer.SerializeAsync(file, tried, Wire.Stored);
        return tried;
    }

    private async Task<int?> ViolationsAsync(string backup, string? passphrase)
    {
        using var work = new WorkFolder(beside.Backups);
        await using var target = new SqliteDialect(work.Of("office.db"));
        try
        {
            return (await new Restore(target, BesideStore.Of(target), clock).RunAsync(backup, passphrase)).Violations.Count;
        }
        catch (StoreException)
        {
            return null;
        }
    }
}

/// <summary>How the last trial went.</summary>
/// <param name="Backup">The archive's name.</param>
/// <param name="Violations">What <c>verify</c> found in the restored store; null where it could not be restored.</param>
public sealed record TriedBackup(string Backup, DateTimeOffset TriedAt, int? Violations);
