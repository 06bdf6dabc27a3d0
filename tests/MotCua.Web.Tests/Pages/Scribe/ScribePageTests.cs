using System.Net;
using MotCua.App.Acts;
using MotCua.App.Queueing;
using Shouldly;
using Xunit;

namespace MotCua.Web.Tests.Pages.Scribe;

public sealed class ScribePageTests
{
    [Fact]
    public async Task Writing_is_recorded_by_ticket_and_the_law_is_told_where_it_forbids()
    {
        await using var web = await WebStage.OpenAsync();
        await web.Stage.DoAsync(new TakeTicket(), new TakeTicketInput());
        await web.SignInAsync(Roles.Volunteer);
        var page = await web.GetAsync("/viet-ho");
        (await web.SubmitAsync(page, ("ticket", "A009"), ("procedure", "2.000815"))).Text.ShouldContain("Hôm nay không có số");
        var refused = await web.SubmitAsync(page, ("ticket", "a001"), ("procedure", "2.000884"), ("is_read_back", "true"));
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Text.ShouldContain("ký trước mặt cán bộ");
        refused.Document.QuerySelector("#ticket")!.GetAttribute("value").ShouldBe("a001");
        (await web.SubmitAsync(page, ("ticket", "A001"), ("procedure", "2.000815"), ("is_read_back", "true"))).Status.ShouldBe(HttpStatusCode.Redirect);
        (await web.Stage.VerifyAsync()).Violations.ShouldBeEmpty();
    }
}
