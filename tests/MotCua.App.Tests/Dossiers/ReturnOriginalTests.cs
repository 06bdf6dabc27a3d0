using MotCua.App.Dossiers;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Dossiers;

public sealed class ReturnOriginalTests
{
    [Theory, BothEngines]
    public async Task A_kept_original_goes_back_once_against_a_signature(string engine)
    {
        await using var scene = await DossierScene.OpenAsync(engine);
        var received = await scene.ReceivedAsync(but: input => input with { Papers = [new GivenPaper("Giấy khai sinh", Originals: 1, KeepOriginal: true), new GivenPaper("Tờ khai")] });
        var id = received.DossierId!.Value;
        (await scene.RefusedAsync(new ReturnOriginal(), new ReturnOriginalInput(id, 1, Signed: false))).ShouldBe("original-unsigned");
        (await scene.RefusedAsync(new ReturnOriginal(), new ReturnOriginalInput(id, 2, Signed: true))).ShouldBe("original-not-kept");
        await scene.GrantedAsync(new ReturnOriginal(), new ReturnOriginalInput(id, 1, Signed: true));
        (await scene.Stage.Read.GetAsync<DossierPaper>(scene.OfficeId, id, 1)).ReturnedAt.ShouldNotBeNull();
        (await scene.RefusedAsync(new ReturnOriginal(), new ReturnOriginalInput(id, 1, Signed: true))).ShouldBe("original-not-kept");
        await scene.SoundAsync();
    }
}
