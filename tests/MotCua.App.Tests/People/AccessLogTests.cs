using MotCua.App.People;
using MotCua.App.Tests.Files;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.People;

public sealed class AccessLogTests
{
    [Theory, BothEngines]
    public async Task Who_opened_what_is_kept_and_found_by_dossier_and_by_account(string engine)
    {
        await using var scene = await KeepingScene.OpenAsync(engine);
        var log = new AccessLog(scene.Stage.Read, scene.Stage.Gate, scene.Clock);
        await log.NoteAsync(scene.Results.Leader, AccessKind.DossierOpened, scene.DossierId);
        await log.NoteAsync(scene.Results.Deputy, AccessKind.PeopleSearched, null, found: 3);
        var all = await log.ListAsync(scene.OfficeId);
        all.Select(access => (access.Kind, access.Who, access.Found)).ShouldBe([(AccessKind.PeopleSearched, "phochutich", 3), (AccessKind.DossierOpened, "chutich", 1)]);
        (await log.ListAsync(scene.OfficeId, dossierId: scene.DossierId)).ShouldHaveSingleItem().Kind.ShouldBe(AccessKind.DossierOpened);
        (await log.ListAsync(scene.OfficeId, accountId: scene.Results.Deputy.AccountId)).ShouldHaveSingleItem().Found.ShouldBe(3);
        (await log.ListAsync(scene.OfficeId, before: all[0].AccessId)).ShouldHaveSingleItem().AccessId.ShouldBe(all[1].AccessId);
    }
}
