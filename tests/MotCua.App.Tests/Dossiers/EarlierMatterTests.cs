using MotCua.App.Dossiers;
using MotCua.App.Procedures;
using MotCua.App.Results;
using MotCua.Testing;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Dossiers;

public sealed class EarlierMatterTests
{
    [Theory, BothEngines]
    public async Task The_desk_sees_what_the_person_brought_before_the_latest_first(string engine)
    {
        await using var scene = await DossierScene.OpenAsync(engine);
        await scene.ReceivedAsync();
        await scene.ReceivedAsync(DossierScene.Extract);
        await scene.ReceivedAsync(but: input => input with { People = [DossierScene.Applicant with { IdentityNumber = "051190009999" }] });

        var earlier = await EarlierMatter.OfAsync(scene.Stage.Read, scene.OfficeId, DossierScene.Applicant.IdentityNumber);

        earlier.Select(matter => (matter.ProcedureCode, matter.HouseNumber)).ShouldBe([(DossierScene.Extract, "261201-002"), (DossierScene.Copies, "261201-001")]);
        (await EarlierMatter.OfAsync(scene.Stage.Read, scene.OfficeId, null)).ShouldBeEmpty();
    }

    [Theory, BothEngines]
    public async Task What_is_received_most_comes_first(string engine)
    {
        await using var scene = await DossierScene.OpenAsync(engine);
        await scene.ReceivedAsync(DossierScene.Extract);
        await scene.ReceivedAsync();
        await scene.ReceivedAsync();

        var often = await OftenReceived.ReadAsync(scene.Stage.Read, scene.OfficeId, DateOnly.FromDateTime(FixedTime.Morning.DateTime));

        often.Select(code => code.ToString()).ShouldBe([DossierScene.Copies, DossierScene.Extract]);
        (await OftenReceived.ReadAsync(scene.Stage.Read, scene.OfficeId, DateOnly.FromDateTime(FixedTime.Morning.DateTime).AddDays(91))).ShouldBeEmpty();
    }

    [Theory, BothEngines]
    public async Task A_visit_with_a_file_waits_for_its_result_and_without_a_finished_one_nobody_says_how_long(string engine)
    {
        await using var scene = await DossierScene.OpenAsync(engine);
        var received = await scene.ReceivedAsync();
        var visit = (await scene.RowAsync(received)).VisitId!.Value;

        (await ResultWait.FindAsync(scene.Stage.Read, (scene.OfficeId, FixedTime.Morning), visit)).ShouldBe(new ResultWait(0, 1, null, null));
        (await ResultWait.FindAsync(scene.Stage.Read, (scene.OfficeId, FixedTime.Morning), visit + 1)).ShouldBeNull();
        (await scene.Stage.Read.FilesBeforeAsync(scene.OfficeId)).ShouldBe(1);
    }
}
