using MotCua.App.Clockwork;
using MotCua.App.Data;
using MotCua.App.Dossiers;
using MotCua.App.Files;
using MotCua.App.Tests.Results;
using MotCua.Testing;
using Shouldly;

namespace MotCua.App.Tests.Files;

/// <summary>A dossier of one person, a key ring, and a place for files that goes away with the scene.</summary>
public sealed class KeepingScene : IAsyncDisposable
{
    private readonly StoreSurroundings around = new();

    private KeepingScene(ResultScene results)
    {
        Results = results;
        Clock = new OfficeClock(results.Stage.Time);
        Store = around.FilesOf(results.Stage);
    }

    public static byte[] Pdf { get; } = [.. "%PDF-1.7 a scan of Nguyễn Thị Thử"u8];

    public ResultScene Results { get; }

    public Stage Stage => Results.Stage;

    public int OfficeId => Stage.Anyone.OfficeId;

    public BesideStore Beside => around.Beside;

    public KeyRing Ring => around.Ring;

    public OfficeClock Clock { get; }

    public FileStore Store { get; }

    public Housekeeping Housekeeping => around.HousekeepingOf(Stage);

    public long DossierId { get; private set; }

    public static async Task<KeepingScene> OpenAsync(string engine)
    {
        var scene = new KeepingScene(await ResultScene.OpenAsync(engine));
        scene.DossierId = await scene.Results.ReceivedAsync();
        await scene.Stage.Gate.UpkeepAsync(scene.OfficeId, office => office.Update(new DossierPerson
        {
            OfficeId = scene.OfficeId,
            DossierId = scene.DossierId,
            Ordinal = 1,
            Part = DossierPart.Applicant,
            FullName = "Nguyễn Thị Thử",
            FoldedName = "nguyen thi thu",
            IdentityNumber = "051190001234",
            Born = "1990-02-05",
            Phone = "0912345678",
        }));
        return scene;
    }

    public async Task<long> StoredAsync(byte[]? content = null)
    {
        (await Store.StoreAsync(Stage.Anyone, content ?? Pdf)).IsGranted(out var fileId, out var refusal).ShouldBeTrue(refusal?.ToString());
        return fileId;
    }

    public Task<KeptFile> FileAsync(long fileId) => Stage.Read.GetAsync<KeptFile>(OfficeId, fileId);

    public string PathOf(KeptFile file) => FileStore.PathOf(Beside, OfficeId, file.Hash);

    /// <summary>The dossier's life ends, as far as erasing asks.</summary>
    public Task CloseAsync() => Stage.Gate.UpkeepAsync(OfficeId, office => office.State(
        "update dossiers set closed_at = $2, returned_at = $2 where office_id = $1", OfficeId, Clock.Now));

    public async ValueTask DisposeAsync()
    {
        await Results.DisposeAsync();
        around.Dispose();
    }
}
