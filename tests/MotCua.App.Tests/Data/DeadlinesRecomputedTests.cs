using MotCua.App.Dossiers;
using MotCua.App.Tests.Dossiers;
using MotCua.Testing;
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

    [Fact]
    public async Task A_second_line_that_says_a_dossier_was_received_stops_no_verification()
    {
        await using var scene = await DossierScene.OpenAsync(Engines.Sqlite);
        var dossier = await scene.RowAsync(await scene.ReceivedAsync(DossierScene.MaritalStatus));
        foreach (var statement in new[] { "drop trigger ledger_entries_keep_update", $"update ledger_entries set kind = 'dossier-received.1', dossier_id = {dossier.DossierId} where sequence = 2" })
        {
            await scene.Stage.Gate.UpkeepAsync(scene.OfficeId, office => office.State(statement));
        }

        (await scene.Stage.VerifyAsync()).Violations.Select(violation => violation.Invariant).ShouldContain("I13");
    }

    private static async Task SetAsync(DossierScene scene, Dossier spoiled)
    {
        await scene.Stage.Gate.UpkeepAsync(scene.OfficeId, office => office.Update(spoiled));
        (await scene.Stage.VerifyAsync()).Violations.Select(violation => violation.Invariant).ShouldContain("I5");
    }
}
