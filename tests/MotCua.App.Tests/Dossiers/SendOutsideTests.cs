using MotCua.App.Dossiers;
using MotCua.Rules.Dossiers;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Dossiers;

public sealed class SendOutsideTests
{
    [Theory, BothEngines]
    public async Task The_file_is_away_its_clock_runs_and_the_slip_left_out_is_given_now(string engine)
    {
        await using var scene = await DossierScene.OpenAsync(engine);
        var received = await scene.ReceivedAsync();
        (await scene.RefusedAsync(new SendOutside(), new SendOutsideInput(received.DossierId!.Value, " "))).ShouldBe("outside-where");
        var sent = await scene.GrantedAsync(new SendOutside(), new SendOutsideInput(received.DossierId.Value, "UBND xã bên, công văn 12"));
        (sent.From, sent.SlipNumber).ShouldBe((Holder.Specialist, 1));
        var row = await scene.RowAsync(received);
        (row.State, row.Holder, row.Slip, row.DueCurrentAt).ShouldBe((DossierState.Processing, Holder.Outside, SlipState.Printed, row.DueOriginalAt));
        row.AppointedAt.ShouldBe(received.PromisedAt);
        (await scene.FigureAsync("slips", "afterwards")).ShouldBe(1);
        (await scene.RefusedAsync(new SendOutside(), new SendOutsideInput(received.DossierId.Value, "nơi khác"))).ShouldBe("at-another-desk");
        (await scene.RefusedAsync(new RequestSupplement(), new RequestSupplementInput(received.DossierId.Value, ["Giấy"], "Thiếu"))).ShouldBe("at-another-desk");
        await scene.SoundAsync();
    }
}
