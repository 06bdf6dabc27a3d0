using System.Net;
using System.Text;
using MotCua.App.Days;
using MotCua.App.Plans;
using Shouldly;
using Xunit;

namespace MotCua.Web.Tests.Pages.Citizen;

public sealed class TodayPageTests
{
    [Fact]
    public async Task It_says_what_holds_today_and_weighs_little()
    {
        await using var web = await WebStage.OpenAsync();
        await web.Stage.DoAsync(new AdoptPlan(), new AdoptPlanInput("duong-xa"));
        await web.Stage.DoAsync(new AdoptPlan(), new AdoptPlanInput("pho-nhon"));
        var page = await web.GetAsync("/");

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Heading.ShouldBe("Hôm nay, 01/12/2026");
        page.Document.QuerySelectorAll("h2").Select(heading => heading.TextContent).ShouldBe(["Ngày thứ Ba không viết, không giấy hẹn", "Không phải hôm nay"]);
        page.Text.ShouldContain("Đang mở cửa đến 17:00.");
        var weight = Encoding.UTF8.GetByteCount(page.Body);
        foreach (var sheet in page.Document.QuerySelectorAll("link[rel=stylesheet]"))
        {
            weight += Encoding.UTF8.GetByteCount((await web.GetAsync(sheet.GetAttribute("href")!)).Body);
        }

        weight.ShouldBeLessThan(60_000);
    }

    [Fact]
    public async Task It_says_that_nobody_signs_today()
    {
        await using var web = await WebStage.OpenAsync();
        (await web.GetAsync("/")).Text.ShouldNotContain("không có người ký");
        await web.Stage.DoAsync(new OpenDay(), new OpenDayInput(NobodySigns: true));
        (await web.GetAsync("/")).Text.ShouldContain("Hôm nay không có người ký.");
    }

    [Fact]
    public async Task In_English_at_the_switch()
    {
        await using var web = await WebStage.OpenAsync();
        (await web.GetAsync("/?lang=en")).Heading.ShouldBe("Today, 01/12/2026");
    }
}
