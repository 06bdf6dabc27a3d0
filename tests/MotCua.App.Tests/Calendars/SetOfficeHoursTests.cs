using MotCua.App.Calendars;
using MotCua.App.Tests.Queueing;
using MotCua.Testing;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Calendars;

public sealed class SetOfficeHoursTests
{
    private static readonly DateOnly Today = new(2026, 12, 1);
    private static readonly SetOfficeHoursInput MondayAndTuesday = new() { Week = [new(DayOfWeek.Monday, "07:30-11:30"), new(DayOfWeek.Tuesday, "07:30-11:30, 13:00–16:30"), new(DayOfWeek.Sunday, "")] };

    [Theory, BothEngines]
    public async Task New_hours_hold_from_tomorrow_and_earlier_days_keep_theirs(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        var set = await scene.GrantedAsync(new SetOfficeHours(), MondayAndTuesday);
        set.FromOn.ShouldBe(Today.AddDays(1));
        var calendar = (await scene.TermsAsync()).Calendar;
        calendar.ClosingOf(Today).Hour.ShouldBe(17);
        calendar.ClosingOf(Today.AddDays(7)).Minute.ShouldBe(30);
        calendar.IsWorkingDay(Today.AddDays(1)).ShouldBeFalse();

        await scene.GrantedAsync(new SetOfficeHours(), MondayAndTuesday with { Week = [new(DayOfWeek.Wednesday, "07:00-11:00")], FromOn = Today.AddDays(7) });
        calendar = (await scene.TermsAsync()).Calendar;
        (calendar.IsWorkingDay(Today.AddDays(6)), calendar.IsWorkingDay(Today.AddDays(7)), calendar.IsWorkingDay(Today.AddDays(8))).ShouldBe((true, false, true));
        await scene.SoundAsync();
    }

    [Fact]
    public async Task Hours_that_cannot_be_are_refused()
    {
        await using var scene = await QueueScene.OpenAsync(Engines.Sqlite);
        (await scene.RefusedAsync(new SetOfficeHours(), MondayAndTuesday with { FromOn = Today })).ShouldBe("hours-from-past");
        (await scene.RefusedAsync(new SetOfficeHours(), MondayAndTuesday with { Week = [new(DayOfWeek.Sunday, "07:00-11:00")] })).ShouldBe("no-working-weekday");
        (await scene.RefusedAsync(new SetOfficeHours(), MondayAndTuesday with { Week = [new(DayOfWeek.Monday, "07:00-11:00"), new(DayOfWeek.Monday, "")] })).ShouldBe("weekday-twice");
        (await scene.RefusedAsync(new SetOfficeHours(), MondayAndTuesday with { Week = [new(DayOfWeek.Monday, "11:00-07:00")] })).ShouldBe("sessions-out-of-order");
    }
}
