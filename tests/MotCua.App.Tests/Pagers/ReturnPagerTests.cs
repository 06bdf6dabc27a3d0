using MotCua.App.Pagers;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Pagers;

public sealed class ReturnPagerTests
{
    [Theory, BothEngines]
    public async Task A_returned_pager_is_free_again(string engine)
    {
        await using var scene = await PagerScene.OpenAsync(engine);
        var lent = await scene.LentAsync();
        await scene.Queue.GrantedAsync(new ReturnPager(), new ReturnPagerInput(lent.Number));
        (await scene.Queue.RefusedAsync(new ReturnPager(), new ReturnPagerInput(lent.Number))).ShouldBe("pager-not-out");
        (await scene.TrayAsync()).ShouldAllBe(pager => pager.VisitId == null);
        (await scene.LentAsync(lent.Number)).Number.ShouldBe(lent.Number);
        await scene.Queue.SoundAsync();
    }
}
