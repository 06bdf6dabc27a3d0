using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.Data.Backups;
using MotCua.App.Data.Verification;
using MotCua.App.Queueing;
using MotCua.Testing;
using Shouldly;

namespace MotCua.App.Tests.Data.Backups;

/// <summary>An office with a few acts, a key and a kept file beside it, and a folder for its backups.</summary>
public sealed class BackupScene : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("motcua-backup-");

    private BackupScene(Stage stage)
    {
        Stage = stage;
        Beside = BesideStore.At(Path.Combine(folder.FullName, "here"));
    }

    public Stage Stage { get; }

    public BesideStore Beside { get; }

    public OfficeClock Clock => new(Stage.Time);

    public string To => Path.Combine(folder.FullName, "copies");

    public static async Task<BackupScene> OpenAsync(string engine)
    {
        var scene = new BackupScene(await Stage.OpenAsync(engine));
        Directory.CreateDirectory(Path.Combine(scene.Beside.Files, "99001", "ab"));
        await File.WriteAllBytesAsync(Path.Combine(scene.Beside.Files, "99001", "ab", "abcd"), new byte[3_000_000]);
        Directory.CreateDirectory(scene.Beside.Keys);
        await File.WriteAllTextAsync(Path.Combine(scene.Beside.Keys, "ring.json"), "[]");
        for (var i = 0; i < 3; i++)
        {
            await scene.Stage.DoAsync(new TakeTicket(), new TakeTicketInput());
        }

        return scene;
    }

    public Task<BackupMade> BackUpAsync(string? passphrase = null) => new Backup(Stage.Dialect, Beside, Clock).RunAsync(To, passphrase);

    /// <summary>A new store of the same engine, and what would lie beside it.</summary>
    public async Task<Target> TargetAsync()
    {
        var store = Stage.Dialect.HasOneWriter ? null : await Engines.NewStoreAsync(Engines.Postgres);
        var place = Path.Combine(folder.FullName, "there", "office.db");
        return new Target(store, store?.Open() ?? new App.Data.Sqlite.SqliteDialect(place), BesideStore.At(place), Path.GetDirectoryName(place)!);
    }

    public Task<Findings> RestoreAsync(Target target, string from, string? passphrase = null) =>
        new Restore(target.Dialect, target.Beside, Clock).RunAsync(from, passphrase);

    /// <summary>Restoring is refused in one sentence, and nothing is left behind.</summary>
    public async Task RefusedAsync(string from, string? passphrase = null)
    {
        await using var target = await TargetAsync();
        var problem = await Should.ThrowAsync<StoreException>(() => RestoreAsync(target, from, passphrase));
        problem.Text.ToString().ShouldContain(from);
        if (Directory.Exists(target.Folder))
        {
            Directory.EnumerateFileSystemEntries(target.Folder).ShouldBeEmpty();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Stage.DisposeAsync();
        folder.Delete(recursive: true);
    }
}

public sealed record Target(TestStore? Store, Dialect Dialect, BesideStore Beside, string Folder) : IAsyncDisposable
{
    public async ValueTask DisposeAsync()
    {
        await Dialect.DisposeAsync();
        Store?.Dispose();
    }
}
