using MotCua.App.Calendars;
using MotCua.App.Offices;
using MotCua.App.Plans;
using MotCua.App.Reports;
using MotCua.App.Tests.Queueing;
using MotCua.Rules.Calendars;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Reports;

public sealed class NoticeMessageTests
{
    [Fact]
    public async Task A_closed_service_day_says_so_and_names_the_next_one()
    {
        await using var scene = await QueueScene.OpenAsync("sqlite");
        await scene.GrantedAsync(new AdoptPlan(), new AdoptPlanInput("pho-nhon"));
        var plan = (await scene.TermsAsync()).PlansOn(new DateOnly(2026, 12, 9)).Single();
        var day = Enumerable.Range(1, 14).Select(ahead => new DateOnly(2026, 12, 1).AddDays(ahead)).First(on => plan.Days.Include(on.DayOfWeek) && on.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday));
        var text = await SaidAsync(scene, new AnnounceDayInput { On = day, Kind = CalendarDayKind.Closure, Name = "Tập huấn", Document = "15/TB-UBND" });
        text.ShouldContain($"{DayNames.WithDate(day)}: không tiếp nhận và trả kết quả (Tập huấn).");
        text.ShouldContain($"“{plan.Name}” hôm đó không thực hiện; lần tới vào");
        text.ShouldContain("Hồ sơ hẹn trả hôm đó được trả vào");
        text.ShouldNotContain("15/TB-UBND");
    }

    [Fact]
    public async Task A_short_day_says_its_hours_and_moves_no_file()
    {
        await using var scene = await QueueScene.OpenAsync("sqlite");
        var text = await SaidAsync(scene, new AnnounceDayInput { On = new(2026, 12, 4), Kind = CalendarDayKind.ShortDay, Sessions = "07:00-11:30", Name = "Mất điện", Document = "16/TB-UBND" });
        text.ShouldContain("thứ Sáu 04/12/2026: làm việc 07:00–11:30 (Mất điện).");
        text.ShouldNotContain("Hồ sơ hẹn trả");
    }

    [Fact]
    public async Task A_swapped_day_names_the_other()
    {
        await using var scene = await QueueScene.OpenAsync("sqlite");
        await scene.GrantedAsync(new SwapDays(), new SwapDaysInput(new(2026, 12, 31), new(2026, 12, 26), "CV 1/VPCP"));
        (await WrittenAsync(scene, 1)).ShouldContain("Hoán đổi với thứ Bảy 26/12/2026.");
        (await WrittenAsync(scene, 2)).ShouldContain("thứ Bảy 26/12/2026: làm việc như ngày làm việc thường");
    }

    private static async Task<string> SaidAsync(QueueScene scene, AnnounceDayInput input) => await WrittenAsync(scene, (await scene.GrantedAsync(new AnnounceDay(), input)).NoticeId);

    private static async Task<string> WrittenAsync(QueueScene scene, long noticeId)
    {
        var office = await scene.Stage.Read.GetAsync<Office>(scene.Stage.Anyone.OfficeId);
        var notice = await scene.Stage.Read.GetAsync<CalendarNotice>(office.OfficeId, noticeId);
        return string.Join('\n', NoticeMessage.Of(office, notice, await scene.TermsAsync()));
    }
}
