using MotCua.App.Dossiers;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Dossiers;

public sealed class ForwardDossierTests
{
    [Theory, BothEngines]
    public async Task A_file_goes_to_the_counter_and_back_but_nowhere_else(string engine)
    {
        await using var scene = await DossierScene.OpenAsync(engine);
        var id = (await scene.ReceivedAsync()).DossierId!.Value;
        (await scene.RefusedAsync(new ForwardDossier(), new ForwardDossierInput(id, Holder.Specialist))).ShouldBe("forward-where");
        (await scene.RefusedAsync(new ForwardDossier(), new ForwardDossierInput(id, Holder.Signer))).ShouldBe("forward-where");
        var forwarded = await scene.GrantedAsync(new ForwardDossier(), new ForwardDossierInput(id, Holder.Reception, "Hỏi lại số bản"));
        (forwarded.From, forwarded.To).ShouldBe((Holder.Specialist, Holder.Reception));
        await scene.GrantedAsync(new ForwardDossier(), new ForwardDossierInput(id, Holder.Specialist));
        await scene.GrantedAsync(new WithdrawDossier(), new WithdrawDossierInput(id));
        (await scene.RefusedAsync(new ForwardDossier(), new ForwardDossierInput(id, Holder.Specialist))).ShouldBe("not-to-forward");
        await scene.SoundAsync();
    }
}
