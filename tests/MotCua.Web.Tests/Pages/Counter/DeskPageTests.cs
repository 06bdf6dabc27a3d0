using System.Net;
using MotCua.App.Acts;
using MotCua.App.Offices;
using MotCua.App.Queueing;
using Shouldly;
using Xunit;

namespace MotCua.Web.Tests.Pages.Counter;

public sealed class DeskPageTests
{
    [Fact]
    public async Task Nobody_in_particular_is_shown_to_the_sign_in_and_an_accountant_is_sent_away()
    {
        await using var web = await WebStage.OpenAsync();
        (await web.GetAsync("/quay")).Location.ShouldBe("/dang-nhap?next=%2Fquay");
        await web.SignInAsync(Roles.Accountant);
        (await web.GetAsync("/quay")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task An_officer_chooses_a_desk_calls_the_next_number_and_finishes_it()
    {
        await using var web = await WebStage.OpenAsync();
        await web.Stage.DoAsync(new RegisterDesk(), new RegisterDeskInput(1, "Tiếp nhận 1"));
        await web.Stage.DoAsync(new TakeTicket(), new TakeTicketInput());
        await web.SignInAsync(Roles.Receptionist);

        var choosing = await web.GetAsync("/quay");
        choosing.Heading.ShouldBe("Chọn quầy đang ngồi");
        (await web.SubmitAsync(choosing with { Path = "/quay?handler=Sit" }, ("desk_id", "1"))).Location.ShouldBe("/quay");
        var free = await web.GetAsync("/quay");
        free.Text.ShouldContain("A001");
        await web.SubmitAsync(free with { Path = "/quay?handler=Next" });
        var serving = await web.GetAsync("/quay");
        serving.Heading.ShouldBe("Quầy 1 đang phục vụ A001");
        await web.SubmitAsync(serving with { Path = "/quay?handler=Finish" });
        (await web.GetAsync("/quay")).Heading.ShouldBe("Quầy 1");
        (await web.Stage.VerifyAsync()).Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task One_press_pauses_the_desk_and_the_key_that_calls_takes_it_up_again()
    {
        await using var web = await WebStage.OpenAsync();
        await web.Stage.DoAsync(new RegisterDesk(), new RegisterDeskInput(1, "Tiếp nhận 1"));
        await web.Stage.DoAsync(new TakeTicket(), new TakeTicketInput());
        await web.SignInAsync(Roles.Receptionist);
        await web.SitAsync();
        var free = await web.GetAsync("/quay");
        free.Document.QuerySelector("button[formaction='/quay?handler=Pause']")!.TextContent.ShouldBe("Tạm nghỉ");
        await web.SubmitAsync(free with { Path = "/quay?handler=Pause" });

        var paused = await web.GetAsync("/quay");
        paused.Heading.ShouldBe("Quầy 1 đang tạm nghỉ");
        (await web.SubmitAsync(paused with { Path = "/quay?handler=Next" })).Text.ShouldContain("Hãy bấm “Làm việc tiếp” rồi mời số.");
        paused.Document.QuerySelector("form[action='/quay?handler=Resume'] [data-key=F2]").ShouldNotBeNull();
        await web.SubmitAsync((await web.GetAsync("/quay")) with { Path = "/quay?handler=Resume" });
        await web.CallAsync();
        (await web.GetAsync("/quay")).Heading.ShouldBe("Quầy 1 đang phục vụ A001");
    }

    [Fact]
    public async Task With_nobody_waiting_the_refusal_is_shown_on_the_same_page()
    {
        await using var web = await WebStage.OpenAsync();
        await web.Stage.DoAsync(new RegisterDesk(), new RegisterDeskInput(1, "Tiếp nhận 1"));
        await web.SignInAsync(Roles.Receptionist);
        var refused = await web.SitAndCallAsync();
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Text.ShouldContain("Không còn ai đang chờ");
    }

    [Fact]
    public async Task A_number_is_called_out_of_order_with_a_reason_set_aside_taken_back_and_advised()
    {
        await using var web = await WebStage.OpenAsync();
        await web.Stage.DoAsync(new RegisterDesk(), new RegisterDeskInput(1, "Tiếp nhận 1"));
        await web.Stage.DoAsync(new TakeTicket(), new TakeTicketInput());
        var second = (await web.GrantedAsync(new TakeTicket(), new TakeTicketInput())).TicketId;
        await web.SignInAsync(Roles.Receptionist);
        await web.SitAsync();

        (await ActAsync("Chosen", ("ticket_id", $"{second}"))).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await ActAsync("Priority", ("ticket_id", $"{second}"), ("priority", "aged-80"), ("reason", "Bà cụ 82 tuổi"))).Status.ShouldBe(HttpStatusCode.Redirect);
        await ActAsync("Chosen", ("ticket_id", $"{second}"), ("reason", "Đi cùng người ốm"));
        (await web.GetAsync("/quay")).Heading.ShouldBe("Quầy 1 đang phục vụ A002");
        await ActAsync("Missed");
        (await web.GetAsync("/quay")).Text.ShouldContain("A002 – chưa có mặt");
        await ActAsync("Rejoin", ("ticket_id", $"{second}"));
        await ActAsync("Leave", ("ticket_id", $"{second}"));
        await ActAsync("Next");
        await ActAsync("Advise", ("kind", "missing-papers"), ("procedure", "2.000815"));
        (await web.GetAsync("/quay")).Heading.ShouldBe("Quầy 1");
        (await web.Stage.VerifyAsync()).Violations.ShouldBeEmpty();

        async Task<Shown> ActAsync(string handler, params (string, string)[] filled) =>
            await web.SubmitAsync((await web.GetAsync("/quay")) with { Path = $"/quay?handler={handler}" }, filled);
    }

    [Fact]
    public async Task A_person_is_moved_to_another_line_and_shown_to_another_office()
    {
        await using var web = await WebStage.OpenAsync();
        await web.Stage.DoAsync(new RegisterDesk(), new RegisterDeskInput(1, "Tiếp nhận 1"));
        await web.Stage.DoAsync(new TakeTicket(), new TakeTicketInput());
        await web.Stage.DoAsync(new TakeTicket(), new TakeTicketInput());
        await web.SignInAsync(Roles.Receptionist);
        await web.SitAsync();

        await ActAsync("Next");
        (await ActAsync("Transfer", ("to", "nơi khác"))).Status.ShouldNotBe(HttpStatusCode.InternalServerError);
        await ActAsync("Transfer", ("to", "scribe"));
        await ActAsync("Next");
        await ActAsync("Elsewhere", ("receiver", "police"));
        var free = await web.GetAsync("/quay");
        free.Heading.ShouldBe("Quầy 1");
        free.Text.ShouldContain("Đang chờ: 0");

        async Task<Shown> ActAsync(string handler, params (string, string)[] filled) =>
            await web.SubmitAsync((await web.GetAsync("/quay")) with { Path = $"/quay?handler={handler}" }, filled);
    }

    [Fact]
    public async Task A_volunteer_at_the_scribes_table_is_offered_only_what_a_volunteer_may_do()
    {
        await using var web = await WebStage.OpenAsync();
        await web.Stage.DoAsync(new RegisterDesk(), new RegisterDeskInput(4, "Viết hộ", DeskKind.Scribe));
        await web.Stage.DoAsync(new TakeTicket(), new TakeTicketInput(Lane: Lane.Scribe));
        await web.Stage.DoAsync(new TakeTicket(), new TakeTicketInput(Lane: Lane.Scribe));
        await web.SignInAsync(Roles.Volunteer);
        await web.SitAndCallAsync();

        var serving = await web.GetAsync("/quay");
        serving.Text.ShouldContain("Chuyển sang quầy khác");
        serving.Text.ShouldNotContain("Việc của cơ quan khác");
        serving.Text.ShouldNotContain("Diễn biến của lượt này");
        serving.Text.ShouldNotContain("Mời số này");
        serving.Document.QuerySelector("main a[href^='/viet-ho']")!.GetAttribute("href").ShouldBe("/viet-ho?ticket=V001");
        (await web.GetAsync("/viet-ho?ticket=V001")).Document.QuerySelector("#ticket")!.GetAttribute("value").ShouldBe("V001");
    }
}
