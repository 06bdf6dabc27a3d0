using MotCua.App.Dossiers;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Dossiers;

public sealed class IssueSlipTests
{
    [Theory, BothEngines]
    public async Task A_slip_left_out_is_given_afterwards_and_a_second_print_is_counted_on_it(string engine)
    {
        await using var scene = await DossierScene.OpenAsync(engine);
        var received = await scene.ReceivedAsync();
        var issued = await scene.GrantedAsync(new IssueSlip(), new IssueSlipInput(received.DossierId!.Value, SlipReason.LeavesRoom));
        var again = await scene.GrantedAsync(new IssueSlip(), new IssueSlipInput(received.DossierId.Value));
        (issued.Number, issued.Printed, again.Number, again.Printed, again.Reason).ShouldBe((1, 1, 1, 2, SlipReason.LeavesRoom));
        var row = await scene.RowAsync(received);
        (row.Slip, row.AppointedAt).ShouldBe((SlipState.Printed, row.PromisedAt));
        (await scene.FigureAsync("slips", "afterwards")).ShouldBe(1);
        await scene.SoundAsync();
    }

    [Theory, BothEngines]
    public async Task An_ended_file_gets_no_slip(string engine)
    {
        await using var scene = await DossierScene.OpenAsync(engine);
        var received = await scene.ReceivedAsync();
        await scene.GrantedAsync(new WithdrawDossier(), new WithdrawDossierInput(received.DossierId!.Value));
        await scene.GrantedAsync(new StopDossier(), new StopDossierInput(received.DossierId.Value));
        (await scene.RefusedAsync(new IssueSlip(), new IssueSlipInput(received.DossierId.Value))).ShouldBe("dossier-closed");
    }
}
