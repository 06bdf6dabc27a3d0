using System.Net;
using MotCua.App.Acts;
using Shouldly;
using Xunit;

namespace MotCua.Web.Tests.Pages.Kiosk;

public sealed class TakeTicketPageTests
{
    [Fact]
    public async Task Nobody_in_particular_is_shown_to_the_sign_in()
    {
        await using var web = await WebStage.OpenAsync();
        var page = await web.GetAsync("/lay-so");
        (page.Status, page.Location).ShouldBe((HttpStatusCode.Redirect, "/dang-nhap?next=%2Flay-so"));
    }

    [Fact]
    public async Task Someone_else_is_told_that_it_is_not_theirs()
    {
        await using var web = await WebStage.OpenAsync();
        await web.SignInAsync(Roles.Accountant);
        (await web.GetAsync("/lay-so")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task One_press_gives_one_number_even_when_pressed_twice()
    {
        await using var web = await WebStage.OpenAsync();
        await web.SignInAsync(Roles.Kiosk);
        var page = await web.GetAsync("/lay-so");
        var taken = await web.SubmitAsync(page);
        var again = await web.SubmitAsync(page);

        taken.Status.ShouldBe(HttpStatusCode.Redirect);
        again.Location.ShouldBe(taken.Location);
        var ticket = await web.GetAsync(taken.Location!);
        ticket.Document.QuerySelector(".ticket-number")!.TextContent.ShouldBe("A001");
        (await web.Stage.VerifyAsync()).Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_ticket_that_is_not_there_is_not_found()
    {
        await using var web = await WebStage.OpenAsync();
        await web.SignInAsync(Roles.Kiosk);
        (await web.GetAsync("/lay-so/4711")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused_and_nothing_is_done()
    {
        await using var web = await WebStage.OpenAsync();
        await web.SignInAsync(Roles.Kiosk);
        var sent = await web.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/lay-so") { Content = new FormUrlEncodedContent([]) });
        sent.Status.ShouldBe(HttpStatusCode.BadRequest);
        (await web.Stage.Read.NumberAsync("select count(*) as number from tickets")).ShouldBe(0);
    }

    [Fact]
    public async Task Help_is_called_once_however_often_it_is_pressed_and_the_door_sees_it_until_somebody_goes()
    {
        await using var web = await WebStage.OpenAsync();
        await web.SignInAsync(Roles.Kiosk);
        for (var press = 0; press < 2; press++)
        {
            var called = await web.SubmitAsync((await web.GetAsync("/lay-so")) with { Path = "/lay-so?handler=Help" });
            called.Status.ShouldBe(HttpStatusCode.OK);
            called.Document.QuerySelector("[role=status]")!.TextContent.ShouldContain("Người hướng dẫn đang đến");
        }

        await web.SignInAsync(Roles.Volunteer);
        var door = await web.GetAsync("/don-khach");
        door.Text.ShouldContain("nhờ hỗ trợ từ 08:00");
        await web.SubmitAsync(door with { Path = "/viec/answer-help" }, door.Document.QuerySelector("form[action='/viec/answer-help']")!);
        (await web.GetAsync("/don-khach")).Text.ShouldNotContain("nhờ hỗ trợ từ");
        (await web.Stage.VerifyAsync()).Violations.ShouldBeEmpty();
    }
}
