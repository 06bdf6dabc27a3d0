using System.Net;
using MotCua.App.Acts;
using MotCua.App.Dossiers;
using MotCua.App.Offices;
using MotCua.App.Pagers;
using MotCua.App.Plans;
using MotCua.App.Queueing;
using Shouldly;
using Xunit;

namespace MotCua.Web.Tests.Pages.Return;

public sealed class ReturnPageTests
{
    [Fact]
    public async Task The_tray_lends_rings_and_takes_pagers_back()
    {
        await using var web = await WebStage.OpenAsync();
        await web.Stage.DoAsync(new RegisterPager(), new RegisterPagerInput(12));
        await web.Stage.DoAsync(new TakeTicket(), new TakeTicketInput());
        await web.SignInAsync(Roles.Receptionist);
        await PressAsync(web, await web.GetAsync("/viec/lend-pager?visit_id=1&next=%2Ftra-ket-qua"), "lend-pager");
        var tray = await web.GetAsync("/tra-ket-qua");
        tray.Document.QuerySelector(".tray .out")!.TextContent.ShouldContain("A001");
        await PressAsync(web, tray with { Path = "/viec/ring-pager" }, "ring-pager");
        tray = await web.GetAsync("/tra-ket-qua");
        tray.Text.ShouldContain("đã rung 1 lần");
        await PressAsync(web, tray with { Path = "/viec/return-pager" }, "return-pager");
        (await web.GetAsync("/tra-ket-qua")).Text.ShouldContain("trong khay");
        (await web.Stage.VerifyAsync()).Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_code_is_handed_out_once_and_casts_one_ballot_that_names_nobody()
    {
        await using var web = await WebStage.OpenAsync();
        await web.Stage.DoAsync(new TakeTicket(), new TakeTicketInput());
        await web.SignInAsync(Roles.Receptionist);
        var issuing = await web.GetAsync("/tra-ket-qua/ma-danh-gia/1");
        var issued = await web.SubmitAsync(issuing);
        var code = issued.Document.QuerySelector(".ticket-number")!.TextContent;
        (await web.SubmitAsync(await web.GetAsync("/tra-ket-qua/ma-danh-gia/1"))).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await web.GetAsync("/tra-ket-qua/ma-danh-gia/99")).Status.ShouldBe(HttpStatusCode.NotFound);

        await using var citizen = await WebStage.OpenAsync();
        (await citizen.SubmitAsync(await citizen.GetAsync("/danh-gia"), ("code", "2222-3333"), ("overall", "satisfied"))).Text.ShouldContain("Mã đánh giá không đúng");
        web.SignOut();
        (await citizen.SubmitAsync(await citizen.GetAsync("/danh-gia"), ("blind", ""), ("code", "2222-3333"), ("overall", "satisfied"))).Text.ShouldContain("Mã đánh giá không đúng");
        var ballot = await web.GetAsync("/danh-gia");
        (await web.SubmitAsync(ballot, ("code", code), ("overall", ""))).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await web.SubmitAsync(ballot, ("code", code), ("overall", "very-satisfied"), ("attitude", "satisfied"))).Location.ShouldBe("/danh-gia?xong=true");
        (await web.GetAsync("/danh-gia?xong=true")).Text.ShouldContain("Cảm ơn ông/bà");
        (await web.Stage.VerifyAsync()).Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_battery_is_noted_from_the_tray()
    {
        await using var web = await WebStage.OpenAsync();
        await web.Stage.DoAsync(new RegisterPager(), new RegisterPagerInput(12));
        await web.SignInAsync(Roles.Receptionist);
        var tray = await web.GetAsync("/tra-ket-qua");
        tray.Text.ShouldContain("chưa xem pin");
        (await PressAsync(web, tray with { Path = "/viec/note-pager" }, "note-pager", ("battery", "rỗng"))).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        await PressAsync(web, tray with { Path = "/viec/note-pager" }, "note-pager", ("battery", "broken"), ("note", "Không rung"));
        var broken = (await web.GetAsync("/tra-ket-qua")).Document.QuerySelector(".tray .overdue")!;
        (broken.TextContent.Contains("hỏng, xem ngày", StringComparison.Ordinal), broken.TextContent.Contains("Không rung", StringComparison.Ordinal)).ShouldBe((true, true));
    }

    [Fact]
    public async Task Whoever_is_served_at_the_return_desk_stands_above_the_list_and_is_done_from_there()
    {
        await using var web = await WebStage.OpenAsync();
        await web.Stage.DoAsync(new RegisterDesk(), new RegisterDeskInput(5, "Trả kết quả", DeskKind.Return));
        await web.Stage.DoAsync(new TakeTicket(), new TakeTicketInput("none", Lane.Return));
        await web.SignInAsync(Roles.Receptionist);
        (await web.GetAsync("/tra-ket-qua")).Text.ShouldContain("Chưa chọn quầy đang ngồi");
        (await web.SitAndCallAsync()).Status.ShouldBe(HttpStatusCode.Redirect);
        var desk = await web.GetAsync("/tra-ket-qua");
        desk.Document.QuerySelector(".callbar strong")!.TextContent.ShouldBe("Quầy 5 đang phục vụ A001");
        (await web.SubmitAsync(desk with { Path = "/quay?handler=Finish" }, desk.Document.QuerySelector("form.callbar")!)).Location.ShouldStartWith("/tra-ket-qua?saved=");
        (await web.GetAsync("/tra-ket-qua")).Document.QuerySelector(".callbar").ShouldBeNull();
    }

    [Fact]
    public async Task One_press_on_the_turned_screen_casts_the_visits_only_ballot_as_nobody()
    {
        await using var web = await WebStage.OpenAsync();
        await web.Stage.DoAsync(new TakeTicket(), new TakeTicketInput());
        await web.SignInAsync(Roles.Receptionist);
        var waiting = await web.GetAsync("/tra-ket-qua/danh-gia");
        waiting.Document.QuerySelector("main form").ShouldBeNull();
        waiting.Document.QuerySelector("header a")!.GetAttribute("href").ShouldBe("/tra-ket-qua/danh-gia");

        var faces = await web.GetAsync("/tra-ket-qua/danh-gia?luot=1");
        faces.Document.QuerySelectorAll(".faces button").Length.ShouldBe(3);
        (await web.SubmitAsync(faces)).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await web.SubmitAsync(faces, ("overall", "tệ"))).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await web.Stage.Read.NumberAsync("select count(*) as number from ballot_codes")).ShouldBe(0);
        (await web.SubmitAsync(faces, ("overall", "satisfied"))).Location.ShouldBe("/tra-ket-qua/danh-gia?xong=true");
        (await web.SubmitAsync(faces, ("overall", "satisfied"))).Location.ShouldBe("/tra-ket-qua/danh-gia?xong=true");
        (await web.GetAsync("/tra-ket-qua/danh-gia?xong=true")).Heading.ShouldBe("Cảm ơn ông/bà");
        var again = await web.SubmitAsync(await web.GetAsync("/tra-ket-qua/danh-gia?luot=1"), ("overall", "dissatisfied"));
        (again.Status, again.Text.Contains("Mỗi lượt chỉ một phiếu", StringComparison.Ordinal)).ShouldBe((HttpStatusCode.UnprocessableEntity, true));
        (await web.SubmitAsync(faces, ("luot", "99"), ("act_key", web.Stage.NewKey().ToString()), ("overall", "satisfied"))).Status.ShouldBe(HttpStatusCode.NotFound);

        (await web.Stage.Read.NumberAsync("select count(*) as number from ballots where overall = 'satisfied'")).ShouldBe(1);
        (await web.Stage.Read.NumberAsync("select count(*) as number from ballots")).ShouldBe(1);
        (await web.Stage.Read.NumberAsync("select count(*) as number from ledger_entries where kind = 'ballot-cast.1' and actor_id = 0 and visit_id is null")).ShouldBe(1);
        (await web.Stage.VerifyAsync()).Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Fees_are_noted_paid_and_the_receipt_crossed_out()
    {
        await using var web = await WebStage.OpenAsync();
        await web.Stage.DoAsync(new AdoptPlan(), new AdoptPlanInput("duong-xa"));
        await web.Stage.DoAsync(new RegisterDesk(), new RegisterDeskInput(1, "Tiếp nhận 1"));
        await web.Stage.DoAsync(new TakeTicket(), new TakeTicketInput());
        await web.Stage.DoAsync(new CallNext(), new CallNextInput());
        await web.Stage.DoAsync(new ReceiveDossier(), new ReceiveDossierInput { Procedure = "2.000815", People = [new GivenPerson { FullName = "Nguyễn Văn A" }] });
        await web.SignInAsync(Roles.Receptionist, Roles.Treasurer);
        await web.SubmitAsync(await web.GetAsync("/ho-so/1/phi"), ("pages", "5"), ("copies", "3"));
        var noted = await web.GetAsync("/ho-so/1/phi");
        noted.Text.ShouldContain("21.000 đ");
        await PressAsync(web, noted with { Path = "/viec/record-receipt" }, "record-receipt", ("symbol", "BL-26"), ("number", "0000001"));
        var paid = await web.GetAsync("/ho-so/1/phi");
        paid.Text.ShouldContain("Biên lai BL-26 0000001");
        await PressAsync(web, paid with { Path = "/viec/void-receipt" }, "void-receipt", ("reason", "Ghi sai"));
        (await web.GetAsync("/ho-so/1/phi")).Text.ShouldContain("(đã hủy)");
        (await web.Stage.VerifyAsync()).Violations.ShouldBeEmpty();
    }

    private static Task<Shown> PressAsync(WebStage web, Shown page, string act, params (string Name, string Value)[] filled) =>
        web.SubmitAsync(page, page.Document.QuerySelectorAll("main form").First(form => form.GetAttribute("action")?.EndsWith("/viec/" + act, StringComparison.Ordinal) == true), filled);
}
