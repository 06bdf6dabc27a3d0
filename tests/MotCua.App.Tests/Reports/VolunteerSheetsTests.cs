using MotCua.App.Acts;
using MotCua.App.Offices;
using MotCua.App.Reports;
using MotCua.App.Tests.Queueing;
using MotCua.Rules;
using Shouldly;
using Xunit;

namespace MotCua.App.Tests.Reports;

public sealed class VolunteerSheetsTests
{
    [Fact]
    public void The_sheet_speaks_of_every_act_a_volunteer_may_do_and_of_no_other() =>
        VolunteerSheets.May.SelectMany(line => line.Acts).Order(StringComparer.Ordinal).ShouldBe(
            Permissions.Shipped.Rows.Where(row => (row.Value & Roles.Volunteer) != 0 && !row.Key.EndsWith("-screen", StringComparison.Ordinal)).Select(row => row.Key).Order(StringComparer.Ordinal));

    [Fact]
    public void What_a_volunteer_may_not_touch_is_refused_by_the_table_too()
    {
        var rows = VolunteerSheets.MayNot.SelectMany(line => line.Rows).ToList();
        rows.Except(Permissions.Shipped.Rows.Keys).ShouldBeEmpty();
        rows.Where(row => Permissions.Shipped.Allows(row, Roles.Volunteer)).ShouldBeEmpty();
    }

    [Theory, BothEngines]
    public async Task It_names_who_serves_at_each_desk_now(string engine)
    {
        await using var scene = await QueueScene.OpenAsync(engine);
        var officer = await scene.PersonAsync("quay1", Roles.Receptionist);
        await scene.TakeAsync();
        await scene.CallAsync(scene.Desk1 with { AccountId = officer, Roles = Roles.Receptionist });
        var office = await scene.Stage.Read.GetAsync<Office>(scene.Stage.Anyone.OfficeId);
        var now = scene.Stage.Time.GetUtcNow().ToOffset(OfficeTime.Offset);
        var sheet = await VolunteerSheets.ReadAsync(scene.Stage.Read, office, (now, now));
        sheet.Desks.ShouldBe([(1, "Quầy 1", "Người mẫu quay1"), (2, "Quầy 2", null)]);
        (sheet.May.Count, sheet.MayNot.Count).ShouldBe((VolunteerSheets.May.Count, VolunteerSheets.MayNot.Count));
        sheet.Written().Table!.Rows[1].ShouldBe(["2", "Quầy 2", "chưa có người"]);
    }
}
