using MotCua.App.Dossiers;
using MotCua.Rules.Dossiers;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Dossiers;

public sealed class ResumeAfterFinancialDutyTests
{
    [Theory, BothEngines]
    public async Task The_clock_goes_on_and_the_slip_on_paper_gets_its_second_date(string engine)
    {
        await using var scene = await DossierScene.OpenAsync(engine);
        var received = await scene.ReceivedAsync(DossierScene.MaritalStatus, input => input with { SlipWanted = true });
        var input = new ResumeAfterFinancialDutyInput(received.DossierId!.Value, "CT 77, 02/12/2026");
        (await scene.RefusedAsync(new ResumeAfterFinancialDuty(), input)).ShouldBe("dossier-state-step");
        await scene.GrantedAsync(new PauseForFinancialDuty(), new PauseForFinancialDutyInput(input.DossierId, "TB 15"));
        scene.Stage.Time.Pass(TimeSpan.FromDays(1));
        (await scene.RefusedAsync(new ResumeAfterFinancialDuty(), input with { Proof = " " })).ShouldBe("proof-missing");
        var resumed = await scene.GrantedAsync(new ResumeAfterFinancialDuty(), input);
        var row = await scene.RowAsync(received);
        (row.State, row.Holder, row.DueCurrentAt, row.AppointedAt).ShouldBe((DossierState.Processing, Holder.Specialist, resumed.DueAt, resumed.DueAt));
        row.DueCurrentAt.ShouldBe(Rules.OfficeTime.At(new DateOnly(2026, 12, 7), new TimeOnly(17, 0)));
        await scene.SoundAsync();
    }
}
