using MotCua.App.Dossiers;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Dossiers;

public sealed class ReceiveBackTests
{
    [Theory, BothEngines]
    public async Task Whoever_does_the_next_step_has_it_again(string engine)
    {
        await using var scene = await DossierScene.OpenAsync(engine);
        var received = await scene.ReceivedAsync();
        var input = new ReceiveBackInput(received.DossierId!.Value, "Đúng như khai");
        (await scene.RefusedAsync(new ReceiveBack(), input)).ShouldBe("not-outside");
        await scene.GrantedAsync(new SendOutside(), new SendOutsideInput(received.DossierId.Value, "UBND xã bên"));
        var back = await scene.GrantedAsync(new ReceiveBack(), input);
        back.To.ShouldBe(Holder.Specialist);
        back.NoteHash.ShouldNotBeNull();
        (await scene.RowAsync(received)).Holder.ShouldBe(Holder.Specialist);
        await scene.SoundAsync();
    }
}
