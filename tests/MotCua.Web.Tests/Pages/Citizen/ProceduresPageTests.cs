using System.Net;
using System.Text;
using MotCua.App.Plans;
using Shouldly;
using Xunit;

namespace MotCua.Web.Tests.Pages.Citizen;

public sealed class ProceduresPageTests
{
    [Fact]
    public async Task A_procedure_is_found_without_accents_and_says_what_to_bring_and_what_is_promised()
    {
        await using var web = await WebStage.OpenAsync();
        await web.Stage.DoAsync(new AdoptPlan(), new AdoptPlanInput("duong-xa"));
        var found = await web.GetAsync("/thu-tuc?tim=chung%20thuc%20ban%20sao");
        var link = found.Document.QuerySelectorAll("main li a").First(a => a.GetAttribute("href")!.EndsWith("2.000815", StringComparison.Ordinal));
        var page = await web.GetAsync(link.GetAttribute("href")!);
        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Text.ShouldContain("Thời hạn giải quyết");
        page.Text.ShouldContain("thời gian trả kết quả dự kiến");
        Encoding.UTF8.GetByteCount(page.Body).ShouldBeLessThan(50_000);
        Encoding.UTF8.GetByteCount((await web.GetAsync("/thu-tuc")).Body).ShouldBeLessThan(50_000);
    }

    [Fact]
    public async Task What_nobody_knows_is_said_plainly()
    {
        await using var web = await WebStage.OpenAsync();
        (await web.GetAsync("/thu-tuc?tim=zzzz")).Text.ShouldContain("Không có thủ tục nào");
        (await web.GetAsync("/thu-tuc/9.999999")).Status.ShouldBe(HttpStatusCode.NotFound);
    }
}
