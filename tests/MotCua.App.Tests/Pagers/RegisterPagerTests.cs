using MotCua.App.Pagers;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Pagers;

public sealed class RegisterPagerTests
{
    [Theory, BothEngines]
    public async Task A_number_stands_once_in_the_stock_and_a_found_pager_comes_back(string engine)
    {
        await using var scene = await PagerScene.OpenAsync(engine);
        (await scene.Queue.RefusedAsync(new RegisterPager(), new RegisterPagerInput(0))).ShouldBe("pager-number");
        (await scene.Queue.RefusedAsync(new RegisterPager(), new RegisterPagerInput(5))).ShouldBe("pager-known");
        await scene.Queue.GrantedAsync(new ReportPagerLost(), new ReportPagerLostInput(5));
        (await scene.Queue.GrantedAsync(new RegisterPager(), new RegisterPagerInput(5, "Pin yếu"))).Found.ShouldBeTrue();
        (await scene.TrayAsync()).Select(pager => (pager.Number, pager.Note)).ShouldBe([(1, null), (2, null), (5, "Pin yếu")]);
        await scene.Queue.SoundAsync();
    }
}
