using MotCua.App.Calendars;
using MotCua.App.Tests.Queueing;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Calendars;

public sealed class SwapDaysTests
{
    private static readonly DateOnly Thursday = new(2026, 12, 31);
    private static readonly DateOnly Saturday = new(2026, 12, 26);

    [Theory, BothEngines]
    public async Task The_day_off_is_repaid_and_both_are_withdrawn_together(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        var swapped = await scene.GrantedAsync(new SwapDays(), new SwapDaysInput(Thursday, Saturday, "CV 1/VPCP"));
        var calendar = (await scene.TermsAsync()).Calendar;
        (calendar.IsWorkingDay(Thursday), calendar.IsWorkingDay(Saturday)).ShouldBe((false, true));
        calendar.SessionsOn(Saturday).Count.ShouldBe(2);
        (await scene.RefusedAsync(new SwapDays(), new SwapDaysInput(Saturday, Thursday, ""))).ShouldBe("document-missing");
        (await scene.RefusedAsync(new SwapDays(), new SwapDaysInput(Thursday, Saturday, "CV 1/VPCP"))).ShouldBe("notice-on-day-off");

        var withdrawn = await scene.GrantedAsync(new WithdrawNotice(), new WithdrawNoticeInput(swapped.MakeupNoticeId, "Văn bản đã bị thu hồi"));
        withdrawn.FreedOn.ShouldBe([Thursday, Saturday]);
        (await scene.TermsAsync()).Calendar.IsWorkingDay(Thursday).ShouldBeTrue();
        await scene.SoundAsync();
    }
}
