using MotCua.App.Dossiers;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Dossiers;

public sealed class PrintSlipAgainTests
{
    [Theory, BothEngines]
    public async Task Each_print_is_recorded_and_the_sheet_counts_them(string engine)
    {
        await using var scene = await DossierScene.OpenAsync(engine);
        var received = await scene.ReceivedAsync();
        await scene.GrantedAsync(new WithdrawDossier(), new WithdrawDossierInput(received.DossierId!.Value));
        await scene.GrantedAsync(new StopDossier(), new StopDossierInput(received.DossierId.Value));
        (await scene.GrantedAsync(new PrintSlipAgain(), new PrintSlipAgainInput(1))).Printed.ShouldBe(2);
        (await scene.GrantedAsync(new PrintSlipAgain(), new PrintSlipAgainInput(1))).Printed.ShouldBe(3);
        (await OtherSlips.FindAsync(scene.Stage.Read, await scene.Stage.Read.GetAsync<App.Offices.Office>(scene.OfficeId), 1))!.Printed.ShouldBe(3);
        (await scene.RefusedAsync(new PrintSlipAgain(), new PrintSlipAgainInput(4711))).ShouldBe("slip-gone");
        await scene.SoundAsync();
    }
}
