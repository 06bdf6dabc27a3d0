using MotCua.App.Pagers;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Pagers;

public sealed class LendPagerTests
{
    [Theory, BothEngines]
    public async Task The_visits_own_number_is_preferred_then_the_lowest_free_and_none_when_all_are_out(string engine)
    {
        await using var scene = await PagerScene.OpenAsync(engine);
        (await scene.LentAsync(5)).Number.ShouldBe(5);
        (await scene.LentAsync()).Number.ShouldBe(2);
        (await scene.LentAsync()).Number.ShouldBe(1);
        var visit = (await scene.Queue.TakeAsync()).VisitId!.Value;
        (await scene.Queue.RefusedAsync(new LendPager(), new LendPagerInput(visit))).ShouldBe("pagers-run-out");
        (await scene.Queue.RefusedAsync(new LendPager(), new LendPagerInput(visit, 2))).ShouldBe("pager-out");
        (await scene.Queue.RefusedAsync(new LendPager(), new LendPagerInput(1))).ShouldBe("has-pager");
        (await scene.TrayAsync()).Select(pager => pager.Ticket).ShouldBe(["A003", "A002", "A001"]);
        await scene.Queue.SoundAsync();
    }

    [Theory, BothEngines]
    public async Task Verify_sees_a_lost_pager_in_a_hand_and_a_loan_nobody_recorded(string engine)
    {
        await using var scene = await PagerScene.OpenAsync(engine);
        await scene.LentAsync();
        await scene.DamageAsync("update pagers set lost_at = '2026-12-01T08:00:00+07:00' where office_id = $1", "I9");
        await scene.DamageAsync("delete from pager_loans where office_id = $1", "I9");
    }
}
