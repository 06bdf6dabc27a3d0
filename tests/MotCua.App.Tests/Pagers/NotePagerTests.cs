using MotCua.App.Pagers;
using MotCua.Rules;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Pagers;

public sealed class NotePagerTests
{
    [Theory, BothEngines]
    public async Task A_weak_battery_is_lent_last_and_a_broken_one_not_at_all(string engine)
    {
        await using var scene = await PagerScene.OpenAsync(engine);
        (await scene.TrayAsync())[0].Battery.ShouldBeNull();
        await scene.Queue.GrantedAsync(new NotePager(), new NotePagerInput(1, PagerBattery.Weak, "Thay pin tháng 3"));
        (await scene.Queue.GrantedAsync(new NotePager(), new NotePagerInput(2, PagerBattery.Broken))).Battery.ShouldBe(PagerBattery.Broken);
        var weak = (await scene.TrayAsync())[0];
        (weak.Battery, weak.BatteryAt, weak.Note).ShouldBe((PagerBattery.Weak, scene.Queue.Stage.Time.GetUtcNow(), "Thay pin tháng 3"));

        // The first visitor's own number is 1, the second's 2.
        (await scene.LentAsync()).Number.ShouldBe(1);
        (await scene.LentAsync()).Number.ShouldBe(5);
        (await scene.Queue.RefusedAsync(new LendPager(), new LendPagerInput((await scene.Queue.TakeAsync()).VisitId!.Value, 2))).ShouldBe("pager-broken");
        (await scene.Queue.RefusedAsync(new LendPager(), new LendPagerInput((await scene.Queue.TakeAsync()).VisitId!.Value))).ShouldBe("pagers-run-out");

        await scene.Queue.GrantedAsync(new NotePager(), new NotePagerInput(2, PagerBattery.Full));
        (await scene.LentAsync()).Number.ShouldBe(2);
        await scene.Queue.SoundAsync();
    }

    [Theory, BothEngines]
    public async Task An_unknown_or_lost_pager_and_a_long_note_are_refused(string engine)
    {
        await using var scene = await PagerScene.OpenAsync(engine);
        (await scene.Queue.RefusedAsync(new NotePager(), new NotePagerInput(77, PagerBattery.Full))).ShouldBe("pager-unknown");
        (await scene.Queue.RefusedAsync(new NotePager(), new NotePagerInput(5, PagerBattery.Full, new string('a', 201)))).ShouldBe("pager-note-long");
        await scene.Queue.GrantedAsync(new ReportPagerLost(), new ReportPagerLostInput(5));
        (await scene.Queue.RefusedAsync(new NotePager(), new NotePagerInput(5, PagerBattery.Full))).ShouldBe("pager-lost");
    }

    [Theory, BothEngines]
    public async Task A_pager_that_is_out_after_its_visit_or_its_day_is_not_back(string engine)
    {
        await using var scene = await PagerScene.OpenAsync(engine);
        var today = scene.Queue.Stage.Time.GetUtcNow().Day();
        var lent = await scene.LentAsync();
        var tray = await scene.TrayAsync();
        (tray[0].IsNotBack(today), tray[0].IsNotBack(today.AddDays(1)), tray[1].IsNotBack(today.AddDays(1))).ShouldBe((false, true, false));
        await scene.Queue.Stage.Gate.UpkeepAsync(scene.Queue.Stage.Anyone.OfficeId, office => office.State("update visits set closed_at = $2 where office_id = $1 and visit_id = $3", office.OfficeId, office.Now, lent.VisitId));
        (await scene.TrayAsync())[0].IsNotBack(today).ShouldBeTrue();
    }
}
