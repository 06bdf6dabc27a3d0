using MotCua.App.Pagers;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Pagers;

public sealed class RingPagerTests
{
    [Theory, BothEngines]
    public async Task A_lent_pager_rings_as_often_as_it_is_rung(string engine)
    {
        await using var scene = await PagerScene.OpenAsync(engine);
        var lent = await scene.LentAsync();
        await scene.Queue.GrantedAsync(new RingPager(), new RingPagerInput(lent.Number));
        (await scene.Queue.GrantedAsync(new RingPager(), new RingPagerInput(lent.Number))).Rung.ShouldBe(2);
        (await scene.Queue.RefusedAsync(new RingPager(), new RingPagerInput(5))).ShouldBe("pager-not-out");
        (await scene.Queue.RefusedAsync(new RingPager(), new RingPagerInput(77))).ShouldBe("pager-unknown");
        (await scene.TrayAsync())[0].Rung.ShouldBe(2);
        await scene.Queue.SoundAsync();
    }
}
