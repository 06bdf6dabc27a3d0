using MotCua.App.People;
using MotCua.App.Tests.Files;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.People;

public sealed class OpenDossiersTests
{
    [Theory, BothEngines]
    public async Task The_last_dossier_somebody_opened_is_theirs_for_a_quarter_of_an_hour_to_others(string engine)
    {
        await using var scene = await KeepingScene.OpenAsync(engine);
        var log = new AccessLog(scene.Stage.Read, scene.Stage.Gate, scene.Clock);
        var (first, second) = (scene.DossierId, await scene.Results.ReceivedAsync());
        var leader = scene.Results.Leader;
        await log.NoteAsync(leader, AccessKind.DossierOpened, second);
        scene.Stage.Time.Pass(TimeSpan.FromMinutes(1));
        var since = scene.Clock.Now;
        await log.NoteAsync(leader, AccessKind.DossierOpened, first);
        scene.Stage.Time.Pass(TimeSpan.FromMinutes(2));
        await log.NoteAsync(leader, AccessKind.FileOpened, first, 7);
        await log.NoteAsync(leader, AccessKind.DossierOpened, first);
        await log.NoteAsync(scene.Results.Deputy, AccessKind.PeopleSearched, null, found: 3);

        var open = await ReadAsync(scene.Results.Deputy.AccountId);
        open[first].ShouldHaveSingleItem().ShouldBe(new OpenDossier(first, "chutich", since));
        open[second].ShouldBeEmpty();
        (await ReadAsync(leader.AccountId)).ShouldBeEmpty();

        await log.NoteAsync(leader, AccessKind.DossierLeft, second);
        (await ReadAsync(0))[first].ShouldHaveSingleItem("another page was left");
        var made = scene.Clock.Now;
        scene.Stage.Time.Pass(TimeSpan.FromSeconds(30));
        await log.NoteAsync(leader, AccessKind.DossierOpened, first);
        await log.NoteLeftAsync(leader, first, made);
        (await ReadAsync(0))[first].ShouldHaveSingleItem("a page loaded anew is left after the new one was asked for");
        await log.NoteLeftAsync(leader, first, scene.Clock.Now);
        (await ReadAsync(0)).ShouldBeEmpty();
        await log.NoteAsync(leader, AccessKind.DossierOpened, first);
        scene.Stage.Time.Pass(TimeSpan.FromMinutes(1));
        await log.NoteAsync(scene.Results.Deputy, AccessKind.DossierOpened, first);
        (await ReadAsync(0))[first].Select(one => one.Who).ShouldBe(["chutich", "phochutich"]);
        scene.Stage.Time.Pass(OpenDossiers.Lasts);
        (await ReadAsync(0)).ShouldBeEmpty();

        Task<ILookup<long, OpenDossier>> ReadAsync(long me) => OpenDossiers.ReadAsync(scene.Stage.Read, (scene.OfficeId, scene.Clock.Now), me);
    }
}
