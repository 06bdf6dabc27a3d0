using MotCua.App.Calendars;
using MotCua.App.Tests.Queueing;
using MotCua.Rules.Calendars;
using MotCua.Testing;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Calendars;

public sealed class AnnounceDayTests
{
    private static readonly DateOnly Friday = new(2026, 12, 4);
    private static readonly DateOnly Saturday = new(2026, 12, 5);

    [Theory, BothEngines]
    public async Task A_closure_takes_a_working_day_and_a_reception_saturday_makes_none(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        var closed = await scene.GrantedAsync(new AnnounceDay(), Day(Friday, CalendarDayKind.Closure));
        (closed.AnnouncedOn, closed.DayKind).ShouldBe((Friday, CalendarDayKind.Closure));
        await scene.GrantedAsync(new AnnounceDay(), Day(Saturday, CalendarDayKind.ReceptionOnly) with { Sessions = "7:30 – 11:30" });

        var calendar = (await scene.TermsAsync()).Calendar;
        calendar.IsWorkingDay(Friday).ShouldBeFalse();
        calendar.IsWorkingDay(Saturday).ShouldBeFalse();
        calendar.SessionsOn(Saturday).ShouldBe([new OfficeSession(new(7, 30), new(11, 30))]);
        calendar.WhyOff(Friday)!.ToString().ShouldContain("CV 15/UBND");
        await scene.SoundAsync();
    }

    [Theory]
    [InlineData("2026-12-05", CalendarDayKind.Closure, null, "Tập huấn", "notice-on-day-off")]
    [InlineData("2026-12-04", CalendarDayKind.ReceptionOnly, "07:00-11:30", "Tập huấn", "notice-on-working-day")]
    [InlineData("2026-12-04", CalendarDayKind.ShortDay, null, "Tập huấn", "notice-without-sessions")]
    [InlineData("2026-12-04", CalendarDayKind.ShortDay, "sáng", "Tập huấn", "sessions-unreadable")]
    [InlineData("2026-12-04", CalendarDayKind.ShortDay, "10:00-09:00", "Tập huấn", "sessions-out-of-order")]
    [InlineData("2026-12-04", CalendarDayKind.Holiday, null, "Tập huấn", "kind-not-announced")]
    [InlineData("2026-12-04", CalendarDayKind.Closure, null, " ", "day-name-missing")]
    [InlineData("2055-12-03", CalendarDayKind.Closure, null, "Tập huấn", "calendar-year-unknown")]
    public async Task What_the_day_cannot_be_is_refused(string on, CalendarDayKind kind, string? sessions, string name, string refusal)
    {
        await using var scene = await QueueScene.OpenAsync(Engines.Sqlite);
        var day = Day(DateOnly.Parse(on, System.Globalization.CultureInfo.InvariantCulture), kind) with { Sessions = sessions, Name = name };
        (await scene.RefusedAsync(new AnnounceDay(), day)).ShouldBe(refusal);
        (await scene.RefusedAsync(new AnnounceDay(), Day(Friday, CalendarDayKind.Closure) with { Document = "" })).ShouldBe("document-missing");
    }

    internal static AnnounceDayInput Day(DateOnly on, CalendarDayKind kind) => new() { On = on, Kind = kind, Name = "Tập huấn cả cơ quan", Document = "CV 15/UBND ngày 20/11/2026" };
}
