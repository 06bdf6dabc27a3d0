using System.Net;
using MotCua.App.Offices;
using MotCua.App.Queueing;
using Shouldly;
using Xunit;

namespace MotCua.Web.Tests.Pages.Citizen;

public sealed class QueuePageTests
{
    [Fact]
    public async Task Without_a_number_it_asks_for_one_and_a_wrong_one_stays_in_the_field_with_what_to_do()
    {
        await using var web = await WebStage.OpenAsync();
        (await web.GetAsync("/hang-cho")).Heading.ShouldBe("Hàng chờ hôm nay");

        var unread = await web.GetAsync("/hang-cho?so=xyz");
        unread.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        unread.Document.QuerySelector("#so")!.GetAttribute("value").ShouldBe("xyz");
        unread.Document.QuerySelector("#so-error")!.TextContent.ShouldContain("ví dụ A021");
        unread.Document.QuerySelector("#so")!.GetAttribute("aria-describedby").ShouldBe("so-error");
        unread.Document.QuerySelector(".govuk-error-summary a")!.GetAttribute("href").ShouldBe("#so");
        (await web.GetAsync("/hang-cho?so=A009")).Text.ShouldContain("Hôm nay chưa phát số A009");
    }

    [Fact]
    public async Task It_says_how_many_are_ahead_how_long_and_where_the_number_is_called()
    {
        await using var web = await WebStage.OpenAsync();
        await web.Stage.DoAsync(new RegisterDesk(), new RegisterDeskInput(3, "Tiếp nhận 3"));
        for (var taken = 0; taken < 4; taken++)
        {
            await web.Stage.DoAsync(new TakeTicket(), new TakeTicketInput());
        }

        (await web.GetAsync("/hang-cho?so=a3")).Text.ShouldContain("Chưa ước được thời gian chờ.");
        var clerk = web.Stage.Anyone with { DeskId = 1 };
        await web.Stage.DoAsync(new CallNext(), new CallNextInput(), clerk);
        web.Stage.Time.Pass(TimeSpan.FromMinutes(6));
        await web.Stage.DoAsync(new FinishVisit(), new FinishVisitInput(), clerk);
        await web.Stage.DoAsync(new CallNext(), new CallNextInput(), clerk);

        var third = await web.GetAsync("/hang-cho?so=A004");
        third.Text.ShouldContain("Còn 1 lượt nữa đến ông/bà.");
        third.Text.ShouldContain("Khoảng 6 phút nữa đến lượt.");
        third.Text.ShouldContain("Một lượt thường mất 6 phút");
        (await web.GetAsync("/hang-cho?so=A002")).Text.ShouldContain("Kính mời đến quầy số 3.");
        (await web.GetAsync("/hang-cho?so=A001")).Text.ShouldContain("đã xong");
    }
}
