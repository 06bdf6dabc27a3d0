using MotCua.App.Dossiers;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Dossiers;

public sealed class WithdrawDossierTests
{
    [Theory, BothEngines]
    public async Task The_promise_falls_away_and_the_counter_has_the_file(string engine)
    {
        await using var scene = await DossierScene.OpenAsync(engine);
        var received = await scene.ReceivedAsync();
        var requested = await scene.GrantedAsync(new WithdrawDossier(), new WithdrawDossierInput(received.DossierId!.Value, "Để hôm khác"));
        requested.Decided.ShouldBe(PromiseState.Void);
        var row = await scene.RowAsync(received);
        (row.Promise, row.Holder, row.ClosedAt).ShouldBe((PromiseState.Void, Holder.Reception, null));
        ((await scene.FigureAsync("promises-void")), (await scene.FigureAsync("dossiers-withdrawn"))).ShouldBe((1L, 1L));
        (await scene.RefusedAsync(new WithdrawDossier(), new WithdrawDossierInput(received.DossierId.Value))).ShouldBe("dossier-state-step");
        await scene.SoundAsync();
    }
}
