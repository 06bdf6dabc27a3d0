using MotCua.App.Pagers;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Pagers;

public sealed class ReportPagerLostTests
{
    [Theory, BothEngines]
    public async Task A_lost_pager_ends_its_loan_and_is_lent_to_nobody(string engine)
    {
        await using var scene = await PagerScene.OpenAsync(engine);
        var lent = await scene.LentAsync();
        (await scene.Queue.GrantedAsync(new ReportPagerLost(), new ReportPagerLostInput(lent.Number, "Khách cầm về"))).LoanId.ShouldBe(lent.LoanId);
        (await scene.Queue.GrantedAsync(new ReportPagerLost(), new ReportPagerLostInput(5))).LoanId.ShouldBeNull();
        (await scene.Queue.RefusedAsync(new ReportPagerLost(), new ReportPagerLostInput(5))).ShouldBe("pager-out");
        (await scene.LentAsync()).Number.ShouldBe(2);
        await scene.Queue.SoundAsync();
    }
}
