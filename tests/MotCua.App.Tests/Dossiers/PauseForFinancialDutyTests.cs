using MotCua.App.Dossiers;
using MotCua.Rules.Dossiers;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Dossiers;

public sealed class PauseForFinancialDutyTests
{
    [Theory, BothEngines]
    public async Task The_clock_stands_still_until_the_money_is_paid(string engine)
    {
        await using var scene = await DossierScene.OpenAsync(engine);
        var received = await scene.ReceivedAsync();
        (await scene.RefusedAsync(new PauseForFinancialDuty(), new PauseForFinancialDutyInput(received.DossierId!.Value, ""))).ShouldBe("duty-unnamed");
        var paused = await scene.GrantedAsync(new PauseForFinancialDuty(), new PauseForFinancialDutyInput(received.DossierId.Value, "TB 15, 01/12/2026"));
        (paused.StateBefore, paused.Decided).ShouldBe((DossierState.Received, PromiseState.Void));
        var row = await scene.RowAsync(received);
        (row.State, row.Holder, row.DueCurrentAt).ShouldBe((DossierState.FinancialDuty, Holder.Applicant, null));
        (await scene.FigureAsync("dossiers-paused")).ShouldBe(1);
        (await scene.RefusedAsync(new PauseForFinancialDuty(), new PauseForFinancialDutyInput(row.DossierId, "TB 15"))).ShouldBe("dossier-state-step");
        await scene.SoundAsync();
    }
}
