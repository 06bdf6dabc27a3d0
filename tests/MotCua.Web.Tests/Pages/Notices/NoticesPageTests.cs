using System.Net;
using MotCua.App.Acts;
using Shouldly;
using Xunit;

namespace MotCua.Web.Tests.Pages.Notices;

public sealed class NoticesPageTests
{
    [Fact]
    public async Task What_no_message_could_tell_is_listed_until_somebody_has_told()
    {
        await using var web = await WebStage.OpenAsync();
        await web.SignInAsync(Roles.Receptionist);
        (await web.GetAsync("/can-bao")).Text.ShouldContain("Không còn tin nào phải báo");
        var office = web.Stage.Anyone.OfficeId;
        await web.Stage.Gate.UpkeepAsync(office, written => written.State(
            "insert into notices (office_id, notice_id, sequence, template, state, next_at, attempts) values ($1, 1, 1, 'result-ready', 'by-hand', $2, 1)", office, written.Now));
        var page = await web.GetAsync("/can-bao");
        page.Text.ShouldContain("đã có kết quả");
        (await web.SubmitAsync(page)).Status.ShouldBe(HttpStatusCode.Redirect);
        (await web.GetAsync("/can-bao")).Text.ShouldContain("Không còn tin nào phải báo");
        (await web.Stage.Read.NumberAsync("select count(*) as number from notices where state = 'told' and sent_at is not null")).ShouldBe(1);
    }
}
