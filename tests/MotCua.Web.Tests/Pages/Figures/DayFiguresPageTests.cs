using System.Net;
using MotCua.App.Acts;
using MotCua.App.Queueing;
using Shouldly;
using Xunit;

namespace MotCua.Web.Tests.Pages.Figures;

public sealed class DayFiguresPageTests
{
    [Fact]
    public async Task Each_figure_opens_its_list_and_each_entry_its_visit()
    {
        await using var web = await WebStage.OpenAsync();
        await web.Stage.DoAsync(new TakeTicket(), new TakeTicketInput());
        await web.SignInAsync(Roles.Supervisor);

        var figures = await web.GetAsync("/so-lieu");
        figures.Heading.ShouldBe("Số liệu ngày 01/12/2026");
        figures.Text.ShouldContain("Lượt khách");
        figures.Text.ShouldContain("Không ưu tiên");
        var list = await web.GetAsync(figures.Document.QuerySelector("td.figure a")!.GetAttribute("href")!);
        list.Heading.ShouldBe("Lượt khách, ngày 01/12/2026");
        var visit = await web.GetAsync(list.Document.QuerySelector("td a")!.GetAttribute("href")!);
        visit.Heading.ShouldBe("Lượt A001, ngày 01/12/2026");
        visit.Text.ShouldContain("Đã lấy số A001.");
    }

    [Theory]
    [InlineData("/so-lieu?day=hôm-qua", HttpStatusCode.OK)]
    [InlineData("/so-lieu/visits?day=31-12-2026", HttpStatusCode.Redirect)]
    [InlineData("/so-lieu/khong-co?day=2026-12-01", HttpStatusCode.OK)]
    [InlineData("/so-lieu?day=0001-01-01", HttpStatusCode.OK)]
    [InlineData("/so-lieu/visits?day=0001-01-01", HttpStatusCode.Redirect)]
    [InlineData("/luot/999", HttpStatusCode.NotFound)]
    public async Task A_strange_address_is_answered_plainly(string path, HttpStatusCode status)
    {
        await using var web = await WebStage.OpenAsync();
        await web.SignInAsync(Roles.Supervisor);
        (await web.GetAsync(path)).Status.ShouldBe(status);
    }
}
