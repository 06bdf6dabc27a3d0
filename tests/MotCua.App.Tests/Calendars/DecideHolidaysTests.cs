using MotCua.App.Calendars;
using MotCua.App.Tests.Queueing;
using MotCua.Testing;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Calendars;

public sealed class DecideHolidaysTests
{
    [Theory, BothEngines]
    public async Task A_decided_year_is_confirmed_and_a_later_decision_holds_over_it(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        (await scene.TermsAsync()).Calendar.Notice(new(2027, 9, 2))!.Confirmed.ShouldBeFalse();
        await scene.GrantedAsync(new DecideHolidays(), new DecideHolidaysInput { Year = 2027, Document = "Thông báo 1/TB-BNV" });
        (await scene.TermsAsync()).Calendar.IsWorkingDay(new(2027, 9, 1)).ShouldBeFalse();
        var decided = await scene.GrantedAsync(new DecideHolidays(), new DecideHolidaysInput { Year = 2027, Document = "Thông báo 2/TB-BNV", NationalDayTakesDayAfter = true });

        decided.Year.ShouldBe(2027);
        var calendar = (await scene.TermsAsync()).Calendar;
        calendar.Notice(new(2027, 9, 2))!.Confirmed.ShouldBeTrue();
        calendar.IsWorkingDay(new(2027, 9, 1)).ShouldBeTrue();
        calendar.IsWorkingDay(new(2027, 9, 3)).ShouldBeFalse();
        await scene.SoundAsync();
    }

    [Fact]
    public async Task A_year_beyond_the_calendar_or_without_document_is_refused()
    {
        await using var scene = await QueueScene.OpenAsync(Engines.Sqlite);
        (await scene.RefusedAsync(new DecideHolidays(), new DecideHolidaysInput { Year = 2051, Document = "x" })).ShouldBe("calendar-year-unknown");
        (await scene.RefusedAsync(new DecideHolidays(), new DecideHolidaysInput { Year = 2027, Document = " " })).ShouldBe("document-missing");
    }
}
