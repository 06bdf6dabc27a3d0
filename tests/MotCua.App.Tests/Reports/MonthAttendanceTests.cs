using MotCua.App.Acts;
using MotCua.App.People;
using MotCua.App.Reports;
using MotCua.App.Tests.Queueing;
using MotCua.Rules;
using MotCua.Rules.Slips;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Reports;

public sealed class MonthAttendanceTests
{
    [Theory, BothEngines]
    public async Task Announced_absences_stand_in_the_working_days_before_who_worked_at_the_screens(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        var clerk = await scene.PersonAsync("vanthu", Roles.Clerk);
        var ill = await scene.PersonAsync("hotich", Roles.Specialist);
        await scene.PersonAsync("tiepnhan", Roles.Receptionist);
        await scene.GrantedAsync(new OpenAccount(), new OpenAccountInput { SignInName = "kiot", DisplayName = "Ki-ốt lấy số", Kind = AccountKind.Device, Roles = [Roles.Kiosk] });
        await scene.GrantedAsync(new MarkAway(), new MarkAwayInput(clerk, At(7, 0, 0), At(3, 13, 0)));
        await scene.GrantedAsync(new MarkAway(), new MarkAwayInput(clerk, At(10, 12, 30), At(10, 12, 0)));
        await scene.GrantedAsync(new MarkAway(), new MarkAwayInput(ill));
        await scene.Stage.Gate.UpkeepAsync(scene.Stage.Anyone.OfficeId, office => office.State(
            "insert into days_present (office_id, account_id, day_on, first_at, last_at) values ($1, $2, $3, $4, $4), ($1, $2, $5, $4, $4)", office.OfficeId, clerk, new DateOnly(2026, 12, 2), At(2, 8, 0), new DateOnly(2026, 12, 4)));
        var lines = await MonthAttendance.ReadAsync(scene.Stage.Read, scene.Stage.Anyone.OfficeId, new(2026, 12, 1), ((await scene.TermsAsync()).Calendar, new(2026, 12, 2)));
        lines.ShouldAllBe(line => !line.Name.StartsWith("Ki", StringComparison.Ordinal));
        Marks(lines, "vanthu").ShouldBe([(2, AttendanceSheet.Present), (3, AttendanceSheet.PartlyAway), (4, AttendanceSheet.Away)], "a Thursday afternoon and a Friday; the weekend and the lunch hour are nobody's absence");
        Marks(lines, "hotich").ShouldBe([(1, AttendanceSheet.PartlyAway), (2, AttendanceSheet.Away)], "nobody knows when the person is back: only until today");
        Marks(lines, "tiepnhan").ShouldBeEmpty();
        (await MonthAttendance.ReadAsync(scene.Stage.Read, scene.Stage.Anyone.OfficeId, new(2026, 11, 1), ((await scene.TermsAsync()).Calendar, new(2026, 12, 2)))).ShouldNotContain(line => line.Name.EndsWith("vanthu", StringComparison.Ordinal), "no duty in that month");
    }

    private static DateTimeOffset At(int day, int hour, int minute) => OfficeTime.At(new(2026, 12, day), new(hour, minute));

    private static IEnumerable<(int Day, string Mark)> Marks(IReadOnlyList<AttendanceLine> lines, string name) =>
        lines.Single(line => line.Name.EndsWith(name, StringComparison.Ordinal)).Marks.OrderBy(mark => mark.Key).Select(mark => (mark.Key, mark.Value));
}
