using System.Net;
using MotCua.App.Acts;
using Shouldly;
using Xunit;

namespace MotCua.Web.Tests.Pages.Accesses;

public sealed class AccessesPageTests
{
    [Fact]
    public async Task The_head_sees_who_looked_and_nobody_else_does()
    {
        await using var web = await WebStage.OpenAsync();
        await web.SignInAsync(Roles.Receptionist);
        (await web.GetAsync("/nhat-ky-xem")).Status.ShouldBe(HttpStatusCode.Forbidden);
        await web.SignInAsync(Roles.CentreHead);
        await web.Stage.Gate.UpkeepAsync(web.Stage.Anyone.OfficeId, office => office.State(
            "insert into access_log (office_id, access_id, opened_at, account_id, kind, found) values ($1, 1, $2, 1, 'people-searched', 3)", web.Stage.Anyone.OfficeId, office.Now));
        (await web.GetAsync("/nhat-ky-xem")).Text.ShouldContain("Tìm người, 3 kết quả");
    }
}
