using MotCua.App.Calendars;
using MotCua.App.Tests.Queueing;
using MotCua.Rules.Calendars;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Calendars;

public sealed class WithdrawNoticeTests
{
    private static readonly DateOnly Friday = new(2026, 12, 4);

    [Theory, BothEngines]
    public async Task A_withdrawn_day_is_ordinary_again_and_the_calendar_before_can_still_be_read(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        var closed = await scene.GrantedAsync(new AnnounceDay(), AnnounceDayTests.Day(Friday, CalendarDayKind.Closure));
        var between = (await scene.TermsAsync()).CalendarRevision;
        (await scene.RefusedAsync(new WithdrawNotice(), new WithdrawNoticeInput(closed.NoticeId, " "))).ShouldBe("reason-missing");
        var withdrawn = await scene.GrantedAsync(new WithdrawNotice(), new WithdrawNoticeInput(closed.NoticeId, "Nhầm ngày"));
        withdrawn.ReasonHash.ShouldNotBeNull();
        (await scene.RefusedAsync(new WithdrawNotice(), new WithdrawNoticeInput(closed.NoticeId, "Nhầm ngày"))).ShouldBe("notice-withdrawn");

        var terms = await scene.TermsAsync();
        terms.Calendar.IsWorkingDay(Friday).ShouldBeTrue();
        terms.CalendarRevision.ShouldBeGreaterThan(between);
        (await CalendarReader.ReadAsync(scene.Stage.Read, scene.Stage.Anyone.OfficeId, between)).IsWorkingDay(Friday).ShouldBeFalse();
        (await CalendarReader.ReadAsync(scene.Stage.Read, scene.Stage.Anyone.OfficeId, 1)).IsWorkingDay(Friday).ShouldBeTrue();
        await scene.SoundAsync();
    }
}
