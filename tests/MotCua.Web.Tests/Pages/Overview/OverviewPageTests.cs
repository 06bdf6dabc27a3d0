using System.Net;
using MotCua.App.Acts;
using MotCua.App.Feedbacks;
using MotCua.App.Queueing;
using Shouldly;
using Xunit;

namespace MotCua.Web.Tests.Pages.Overview;

public sealed class OverviewPageTests
{
    [Fact]
    public async Task It_is_for_whoever_leads_and_for_nobody_else()
    {
        await using var web = await WebStage.OpenAsync();
        await web.SignInAsync(Roles.Receptionist, Roles.Clerk);
        (await web.GetAsync("/toan-canh")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await web.GetAsync("/truc-tiep/overview")).Status.ShouldBe(HttpStatusCode.Forbidden);
        await web.SignInAsync(Roles.CentreHead);
        (await web.GetAsync("/toan-canh")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Five_figures_open_their_lists_and_nobody_who_signs_is_said_on_top()
    {
        await using var web = await WebStage.OpenAsync();
        await web.Stage.DoAsync(new TakeTicket(), new TakeTicketInput("none"));
        await web.Stage.DoAsync(new GiveFeedback(), new GiveFeedbackInput(FeedbackTopic.Place, "Thiếu ghế ngồi."), Actor.Citizen(web.Stage.Anyone.OfficeId));
        web.Stage.Time.Pass(TimeSpan.FromMinutes(18));
        await web.SignInAsync(Roles.CentreHead);
        var page = await web.GetAsync("/toan-canh");
        var tiles = page.Document.QuerySelectorAll(".figures li > a").ToList();
        tiles.Select(tile => tile.QuerySelector("strong")!.TextContent).ShouldBe(["1", "0", "0", "0", "1"]);
        page.Text.ShouldContain("lâu nhất 18 phút");
        page.Document.QuerySelector(".note a[href='/uy-quyen-ky']")!.TextContent.ShouldContain("không có ai ký được");
        foreach (var address in page.Document.QuerySelectorAll("#now a").Select(link => link.GetAttribute("href")!))
        {
            (await web.GetAsync(address)).Status.ShouldBe(HttpStatusCode.OK, address);
        }

        (await web.GetAsync("/toan-canh/cho")).Text.ShouldContain("A001");
        (await web.GetAsync("/toan-canh/ho-so/nothing-of-that-kind")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_leader_is_led_to_his_signing_desk()
    {
        await using var web = await WebStage.OpenAsync();
        await web.SignInAsync(Roles.Signer);
        (await web.GetAsync("/toan-canh")).Document.QuerySelector(".figures a[href='/ky']").ShouldNotBeNull();
    }

    [Fact]
    public async Task The_evening_page_has_the_five_figures_ready_and_lists_what_was_done_otherwise()
    {
        await using var web = await WebStage.OpenAsync();
        await web.Stage.DoAsync(new TakeTicket(), new TakeTicketInput("none"));
        await web.Stage.DoAsync(new SetPriority(), new SetPriorityInput(1, "aged-80", "cụ 82 tuổi"));
        await web.SignInAsync(Roles.Signer);
        var page = await web.GetAsync("/toan-canh/ngay-mai");
        page.Heading.ShouldBe("Ngày làm việc tới: thứ Tư 02/12/2026");
        page.Text.ShouldContain("cụ 82 tuổi");
        var text = page.Document.QuerySelector("#nam-so")!.TextContent;
        text.ShouldContain("1. Lượt khách: 1; đang chờ 1; rời hàng chờ 0.");
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(6);
    }
}
