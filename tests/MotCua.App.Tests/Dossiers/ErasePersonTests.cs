using MotCua.App.Dossiers;
using MotCua.App.Files;
using MotCua.App.Tests.Files;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Dossiers;

public sealed class ErasePersonTests
{
    [Theory, BothEngines]
    public async Task The_rows_are_emptied_the_files_cannot_be_opened_and_the_chain_is_whole(string engine)
    {
        await using var scene = await KeepingScene.OpenAsync(engine);
        var fileId = await scene.StoredAsync();
        await scene.Results.GrantedAsync(new KeepFile(), new KeepFileInput(scene.DossierId, fileId, FileSubject.Paper));
        await scene.CloseAsync();
        var erased = await scene.Results.GrantedAsync(new ErasePerson(), new ErasePersonInput(scene.DossierId, 1, "Đơn ngày 01/12/2026", WithFiles: true));
        (erased.FilesErased, erased.DossierId).ShouldBe((1, scene.DossierId));
        var person = await scene.Stage.Read.GetAsync<DossierPerson>(scene.OfficeId, scene.DossierId, 1);
        (person.FullName, person.FoldedName, person.IdentityNumber, person.Born, person.Phone).ShouldBe(("", "", null, null, null));
        (await scene.Store.OpenAsync(scene.OfficeId, fileId)).IsGranted(out _, out var refusal).ShouldBeFalse();
        refusal!.Code.ShouldBe("file-erased");
        var path = scene.PathOf(await scene.FileAsync(fileId));
        (await scene.Store.ClearAsync(scene.OfficeId)).ShouldBe(1);
        File.Exists(path).ShouldBeFalse();
        await scene.Results.SoundAsync();
    }

    [Theory, BothEngines]
    public async Task An_open_dossier_no_reason_and_nobody_left_are_refused(string engine)
    {
        await using var scene = await KeepingScene.OpenAsync(engine);
        (await scene.Results.RefusedAsync(new ErasePerson(), new ErasePersonInput(scene.DossierId, 1, " "))).ShouldBe("reason-missing");
        (await scene.Results.RefusedAsync(new ErasePerson(), new ErasePersonInput(scene.DossierId, 1, "Đơn"))).ShouldBe("erasure-dossier-open");
        await scene.CloseAsync();
        await scene.Results.GrantedAsync(new ErasePerson(), new ErasePersonInput(scene.DossierId, 0, "Đơn"));
        (await scene.Results.RefusedAsync(new ErasePerson(), new ErasePersonInput(scene.DossierId, 1, "Đơn"))).ShouldBe("erasure-nobody");
        await scene.Results.SoundAsync();
    }
}
