using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.Data.Backups;
using MotCua.App.Files;
using MotCua.Testing;

namespace MotCua.App.Tests.Files;

/// <summary>What lies beside a store – keys, files, backups – in a folder that goes away with the test.</summary>
public sealed class StoreSurroundings : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("motcua_keeping_");

    public StoreSurroundings()
    {
        Beside = BesideStore.At(Path.Combine(folder.FullName, "office.db"));
        Ring = KeyRing.Open(Beside.Keys);
    }

    public BesideStore Beside { get; }

    public KeyRing Ring { get; }

    public FileStore FilesOf(Stage stage) => new(stage.Read, stage.Gate, Ring, new OfficeClock(stage.Time), Beside);

    public Housekeeping HousekeepingOf(Stage stage) =>
        new(stage.Dialect, stage.Gate, (new OfficeClock(stage.Time), stage.Time), FilesOf(stage), new ErasureList(Beside.Backups));

    public void Dispose() => folder.Delete(recursive: true);
}
