using MotCua.App.Dossiers;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Dossiers;

public sealed class KeepOriginalTests
{
    [Theory, BothEngines]
    public async Task An_original_kept_later_brings_its_slip_with_it(string engine)
    {
        await using var scene = await DossierScene.OpenAsync(engine);
        var received = await scene.ReceivedAsync();
        var kept = await scene.GrantedAsync(new KeepOriginal(), new KeepOriginalInput(received.DossierId!.Value, "Giấy khai sinh bản chính"));
        var second = await scene.GrantedAsync(new KeepOriginal(), new KeepOriginalInput(received.DossierId.Value, "Sổ hộ khẩu cũ"));
        (kept.Ordinal, kept.SlipNumber, kept.SlipGiven).ShouldBe((2, 1, true));
        (second.Ordinal, second.SlipNumber, second.SlipGiven).ShouldBe((3, 1, false));
        (await scene.RowAsync(received)).Slip.ShouldBe(SlipState.Printed);
        (await scene.RefusedAsync(new KeepOriginal(), new KeepOriginalInput(received.DossierId.Value, " "))).ShouldBe("paper-unreadable");
        await scene.SoundAsync();
    }
}
