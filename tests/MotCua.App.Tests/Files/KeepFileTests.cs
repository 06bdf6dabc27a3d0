using System.Text;
using MotCua.App.Files;
using MotCua.App.Undoing;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Files;

public sealed class KeepFileTests
{
    [Theory, BothEngines]
    public async Task A_scan_is_kept_sealed_and_opens_again(string engine)
    {
        await using var scene = await KeepingScene.OpenAsync(engine);
        var fileId = await scene.StoredAsync();
        var kept = await scene.Results.GrantedAsync(new KeepFile(), new KeepFileInput(scene.DossierId, fileId, FileSubject.Paper));
        var file = await scene.FileAsync(fileId);
        (kept.FileHash, file.DossierId, file.Subject, file.MediaType).ShouldBe((Convert.ToHexStringLower(file.Hash), scene.DossierId, FileSubject.Paper, "application/pdf"));
        (await scene.Store.OpenAsync(scene.OfficeId, fileId)).IsGranted(out var opened, out _).ShouldBeTrue();
        opened!.Content.ShouldBe(KeepingScene.Pdf);
        Encoding.UTF8.GetString(await File.ReadAllBytesAsync(scene.PathOf(file))).ShouldNotContain("Nguyễn");
        (await scene.Results.CountedAsync("files-kept")).ShouldBe(1);
        await scene.Results.SoundAsync();
    }

    [Theory, BothEngines]
    public async Task A_file_belongs_to_one_dossier_and_an_old_screen_is_told(string engine)
    {
        await using var scene = await KeepingScene.OpenAsync(engine);
        var fileId = await scene.StoredAsync();
        await scene.Results.GrantedAsync(new KeepFile(), new KeepFileInput(scene.DossierId, fileId, FileSubject.Paper));
        (await scene.Results.RefusedAsync(new KeepFile(), new KeepFileInput(scene.DossierId, fileId, FileSubject.Paper))).ShouldBe("file-kept-already");
        (await scene.Results.RefusedAsync(new KeepFile(), new KeepFileInput(scene.DossierId, await scene.StoredAsync(), FileSubject.Paper, Seen: 1))).ShouldBe("changed-meanwhile");
    }

    [Theory, BothEngines]
    public async Task Kept_by_mistake_it_is_loose_again_and_goes_within_a_day(string engine)
    {
        await using var scene = await KeepingScene.OpenAsync(engine);
        var fileId = await scene.StoredAsync();
        await scene.Results.GrantedAsync(new KeepFile(), new KeepFileInput(scene.DossierId, fileId, FileSubject.Paper));
        var sequence = await scene.Stage.Read.NumberAsync("select max(sequence) as number from ledger_entries");
        await scene.Results.GrantedAsync(new UndoAct(), new UndoActInput(sequence));
        var file = await scene.FileAsync(fileId);
        file.KeptAt.ShouldBeNull();
        (await scene.Store.ClearAsync(scene.OfficeId)).ShouldBe(0);
        scene.Stage.Time.Pass(TimeSpan.FromHours(25));
        (await scene.Store.ClearAsync(scene.OfficeId)).ShouldBe(1);
        File.Exists(scene.PathOf(file)).ShouldBeFalse();
        (await scene.Stage.Read.NumberAsync("select count(*) as number from kept_files")).ShouldBe(0);
        await scene.Results.SoundAsync();
    }

    [Fact]
    public async Task What_is_no_scan_or_too_large_or_damaged_is_refused()
    {
        await using var scene = await KeepingScene.OpenAsync("sqlite");
        (await scene.Store.StoreAsync(scene.Stage.Anyone, [.. "MZ a program"u8])).IsGranted(out _, out var refusal).ShouldBeFalse();
        refusal!.Code.ShouldBe("file-type-unknown");
        (await scene.Store.StoreAsync(scene.Stage.Anyone, new byte[FileType.Largest + 1])).IsGranted(out _, out refusal).ShouldBeFalse();
        refusal!.Code.ShouldBe("file-too-large");
        var fileId = await scene.StoredAsync();
        await File.WriteAllBytesAsync(scene.PathOf(await scene.FileAsync(fileId)), [1, 2, 3]);
        (await scene.Store.OpenAsync(scene.OfficeId, fileId)).IsGranted(out _, out refusal).ShouldBeFalse();
        refusal!.Code.ShouldBe("file-damaged");
    }

    [Fact]
    public async Task A_newer_key_seals_and_an_older_one_still_opens()
    {
        await using var scene = await KeepingScene.OpenAsync("sqlite");
        var old = await scene.StoredAsync();
        scene.Ring.Add();
        var fresh = await scene.StoredAsync();
        ((await scene.FileAsync(old)).KeyId, (await scene.FileAsync(fresh)).KeyId).ShouldBe((1, 2));
        (await scene.Store.OpenAsync(scene.OfficeId, old)).IsGranted(out _, out _).ShouldBeTrue();
    }
}
