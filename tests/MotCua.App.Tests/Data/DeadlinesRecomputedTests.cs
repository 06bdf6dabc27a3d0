using MotCua.App.Dossiers;
using MotCua.App.Tests.Dossiers;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Data;

public sealed class DeadlinesRecomputedTests
{
    [Theory, BothEngines]
    public async Task A_deadline_that_the_law_does_not_make_is_found(string engine)
    {
        await using var scene = await DossierScene.OpenAsync(engine);
        var dossier = await scene.RowAsync(await scene.ReceivedAsync(DossierScene.MaritalStatus));
        await scene.Queue.SoundAsync();
        await SetAsync(scene, dossier with { DueCurrentAt = dossier.DueCurrentAt!.Value.AddMinutes(1) });
        await SetAsync(scene, dossier with { DueOriginalAt = dossier.DueOriginalAt.AddDays(1) });
        await SetAsync(scene, dossier with { DueCurrentAt = null });
    }

    private static async Task SetAsync(DossierScene scene, Dossier spoiled)
    {
        await scene.Stage.Gate.UpkeepAsync(scene.OfficeId, office => office.Update(spoiled));
        (await scene.Stage.VerifyAsync()).Violations.Select(violation => violation.Invariant).ShouldContain("I5");
    }
}
