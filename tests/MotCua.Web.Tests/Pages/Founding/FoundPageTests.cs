using System.Net;
using MotCua.App.Acts;
using MotCua.App.Offices;
using MotCua.App.Rehearsal;
using MotCua.Web.Infrastructure;
using Shouldly;
using Xunit;

namespace MotCua.Web.Tests.Pages.Founding;

public sealed class FoundPageTests
{
    private const string Page = "/lap-don-vi";
    private const string Secret = "một câu dễ nhớ 24";
    private const int NgocHa = 8;

    private static readonly (string, string) Picked = ("chon", "00008");

    [Fact]
    public async Task Five_questions_with_their_usual_answers_found_an_office_that_can_work()
    {
        await using var web = await WebStage.EmptyAsync();
        var code = (await web.Service<FoundingCode>().MakeAsync())!;
        (await web.GetAsync("/")).Location.ShouldBe(Page);
        (await web.GetAsync("/dang-nhap")).Location.ShouldBe(Page);
        var found = await GoAsync(web, await web.GetAsync(Page), "commune", ("tim", "ngoc ha"));
        found.Document.QuerySelector("main li button")!.GetAttribute("value").ShouldBe("00008");

        var page = await GoAsync(web, found, "", Picked);
        page.Text.ShouldContain("câu 2 trong 5");
        page.Document.QuerySelector("#unit_name")!.GetAttribute("value").ShouldBe("Trung tâm Phục vụ hành chính công phường Ngọc Hà");
        page = await GoAsync(web, page, "hours");
        page.Document.QuerySelector("#weekdays")!.GetAttribute("value").ShouldBe("07:00-11:30,13:30-17:00");
        page = await GoAsync(web, page, "desks");
        page = await GoAsync(web, page, "plan");
        page.Document.QuerySelectorAll("input[name=preset]").Length.ShouldBe(6);
        page = await GoAsync(web, page, "check", ("preset", "duong-xa"));
        page.Text.ShouldContain("Tiếp nhận 1, Tiếp nhận 2, Viết hộ, Trả kết quả, Ki-ốt lấy số, Bảng gọi số");
        page.Text.ShouldContain("Ngày thứ Ba không viết, không giấy hẹn");
        page = await GoAsync(web, page, "administrator");
        (await web.Stage.Read.NumberAsync("select count(*) as number from offices")).ShouldBe(0);

        var done = await FoundAsync(web, page, Filled(code.ToLowerInvariant().Replace("-", " ", StringComparison.Ordinal)));
        done.Status.ShouldBe(HttpStatusCode.OK, done.Document.QuerySelector(".govuk-error-summary")?.TextContent);
        var office = await web.Stage.Read.GetAsync<Office>(NgocHa);
        (office.Name, office.UnitName, office.Mode).ShouldBe(("Phường Ngọc Hà", "Trung tâm Phục vụ hành chính công phường Ngọc Hà", OfficeMode.Real));
        (await CountsAsync(web)).ShouldBe((1, 4, 3, 1));
        (await web.Stage.Read.NumberAsync("select last_number as number from number_series where series = 'slip-receipt01'")).ShouldBe(412);
        (await web.Stage.Read.NumberAsync("select last_number as number from number_series where series like 'document-number-%'")).ShouldBe(88);
        (await web.Stage.VerifyAsync()).Violations.ShouldBeEmpty();

        var kiosk = done.Document.QuerySelectorAll("main code").Select(shown => shown.TextContent).ToList();
        (kiosk[0], kiosk[2]).ShouldBe(("kiot", "bang"));
        (await web.SubmitAsync(await web.GetAsync("/dang-nhap"), ("name", "kiot"), ("secret", kiosk[1]))).Location.ShouldBe("/ban-lam-viec");
        (await web.GetAsync("/lay-so")).Status.ShouldBe(HttpStatusCode.OK);
        web.SignOut();
        (await web.SubmitAsync(await web.GetAsync("/dang-nhap"), ("name", "quantri"), ("secret", Secret))).Location.ShouldBe("/ban-lam-viec");
        (await web.GetAsync("/quan-tri/tai-khoan")).Status.ShouldBe(HttpStatusCode.OK);
        (await web.GetAsync(Page)).Location.ShouldBe("/dang-nhap");
    }

    [Fact]
    public async Task On_the_way_back_nothing_is_lost_and_only_the_usual_name_follows_another_commune()
    {
        await using var web = await WebStage.EmptyAsync();
        await web.Service<FoundingCode>().MakeAsync();
        var page = await GoAsync(web, await web.GetAsync(Page), "", Picked);
        page = await GoAsync(web, page, "hours", ("mode", "rehearsal"));
        page = await GoAsync(web, page, "desks", ("weekdays", "08:00-12:00"));
        page = await GoAsync(web, page, "plan", ("counters", "4"), ("kiosk", ""));
        page = await GoAsync(web, page, "administrator");
        page = await GoAsync(web, page, "check", ("name", "Nguyễn Văn Mẫu"), ("sign_in", "QuanTri"), ("last-receipt01", "412"), ("secret", Secret));
        page.Body.ShouldNotContain(Secret);
        page.Text.ShouldContain("08:00-12:00");
        page.Text.ShouldContain("Tiếp nhận 4, Viết hộ, Trả kết quả, Bảng gọi số");
        page.Text.ShouldContain("Tập dượt");

        page = await GoAsync(web, await GoAsync(web, page, "commune"), "", ("chon", "00004"));
        var name = page.Document.QuerySelector("#unit_name")!.GetAttribute("value")!;
        name.ShouldNotContain("Ngọc Hà");
        page = await GoAsync(web, page, "commune", ("unit_name", "Trung tâm Một cửa"));
        page = await GoAsync(web, page, "", Picked);
        page.Document.QuerySelector("#unit_name")!.GetAttribute("value").ShouldBe("Trung tâm Một cửa");
        page = await GoAsync(web, page, "administrator");
        (page.Document.QuerySelector("#sign_in")!.GetAttribute("value"), page.Document.QuerySelector("#receipt01")!.GetAttribute("value")).ShouldBe(("QuanTri", "412"));
    }

    [Theory]
    [InlineData("check", "unit_name", " ", "Hãy ghi tên xã")]
    [InlineData("check", "weekdays", "sáng", "sáng")]
    [InlineData("check", "weekdays", "", "ít nhất một buổi")]
    [InlineData("administrator", "saturday", "11:00-07:00", "thứ Bảy")]
    [InlineData("administrator", "counters", "0", "từ 1 đến 20")]
    [InlineData("administrator", "counters", "nhiều", "từ 1 đến 20")]
    [InlineData("administrator", "preset", "khong-co", "khong-co")]
    [InlineData("administrator", "chon", "99999", "Hãy tìm và chọn xã")]
    public async Task An_answer_that_cannot_be_is_told_at_its_own_question_on_the_way_on(string to, string field, string typed, string said)
    {
        await using var web = await WebStage.EmptyAsync();
        await web.Service<FoundingCode>().MakeAsync();
        var page = await GoAsync(web, await web.GetAsync(Page), "", Picked);
        var refused = field == "chon" ? await FoundAsync(web, page, (field, typed)) : await GoAsync(web, page, to, (field, typed));
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Document.QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain(said);
        if (field is "weekdays" or "saturday" or "counters")
        {
            refused.Document.QuerySelector($"#{field}-error").ShouldNotBeNull();
            refused.Document.QuerySelector("#" + field)!.GetAttribute("value").ShouldBe(typed);
        }
    }

    [Theory]
    [InlineData("code", "AAAA-BBBB-CCCC", "Mã lập đơn vị không đúng")]
    [InlineData("repeated", "khác", "không giống nhau")]
    [InlineData("sign_in", "Kiot", "đã có người dùng")]
    [InlineData("sign_in", " ", "Hãy ghi")]
    [InlineData("last-receipt01", "bốn trăm", "Không đọc được số cuối")]
    [InlineData("documents", "2.000815", "Không đọc được số cuối")]
    public async Task What_cannot_be_is_refused_and_what_was_typed_stays(string field, string value, string refusal)
    {
        await using var web = await WebStage.EmptyAsync();
        var code = (await web.Service<FoundingCode>().MakeAsync())!;
        var refused = await FoundAsync(web, await AtTheEndAsync(web), [.. Filled(code), (field, value)]);
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Text.ShouldContain(refusal);
        refused.Body.ShouldContain("value=\"Nguyễn Văn Mẫu\"");
        refused.Body.ShouldNotContain(Secret);
        (await web.Stage.Read.NumberAsync("select count(*) as number from offices")).ShouldBe(0);
    }

    [Fact]
    public async Task A_second_press_is_told_the_same_and_does_nothing_more()
    {
        await using var web = await WebStage.EmptyAsync();
        var code = (await web.Service<FoundingCode>().MakeAsync())!;
        var end = await AtTheEndAsync(web);
        var both = await Task.WhenAll(FoundAsync(web, end, Filled(code)), FoundAsync(web, end, Filled(code)));
        both[1].Document.QuerySelector("main")!.TextContent.ShouldBe(both[0].Document.QuerySelector("main")!.TextContent);
        (await CountsAsync(web)).ShouldBe((1, 4, 3, 0));
        var stranger = await FoundAsync(web, end, [.. Filled(code), ("act_key", Guid.NewGuid().ToString())]);
        stranger.Location.ShouldBe("/dang-nhap");
    }

    [Fact]
    public async Task A_press_of_another_page_that_waited_sees_no_secret()
    {
        await using var web = await WebStage.EmptyAsync();
        var founding = web.Service<FoundingCode>();
        var done = new FoundedOffice("first", "quantri", [("Ki-ốt", "kiot", "bí mật")]);
        var working = new TaskCompletionSource<FoundedOffice?>();
        var (first, again, other) = (founding.OnceAsync("first", () => working.Task), founding.OnceAsync("first", Never), founding.OnceAsync("other", Never));
        working.SetResult(done);
        (await first, await again, await other).ShouldBe((done, done, null));

        static Task<FoundedOffice?> Never() => throw new InvalidOperationException("Founded twice.");
    }

    [Fact]
    public async Task No_step_is_shown_before_the_answers_it_needs()
    {
        await using var web = await WebStage.EmptyAsync();
        await web.Service<FoundingCode>().MakeAsync();
        var jumped = await GoAsync(web, await web.GetAsync(Page), "administrator", ("here", "administrator"));
        (jumped.Status, jumped.Document.QuerySelector("#sign_in")).ShouldBe((HttpStatusCode.UnprocessableEntity, null));
        jumped.Document.QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("Hãy tìm và chọn xã");
    }

    [Fact]
    public async Task What_a_power_cut_left_half_done_is_gone_on_with_and_nothing_is_done_twice()
    {
        await using var web = await WebStage.EmptyAsync();
        var key = web.Stage.NewKey();
        var founding = SampleCommune.Founding with { Mode = OfficeMode.Real, AdministratorSignIn = "quantri" };
        await web.Stage.Gate.RunAsync(new FoundOffice(), key, founding, Actor.Program(NgocHa));
        await web.Stage.Gate.RunAsync(new RegisterDesk(), key.Then("desk-1"), new RegisterDeskInput(1, "Tiếp nhận cũ"), new Actor(NgocHa, 1, Roles.Administrator));
        var code = (await web.Service<FoundingCode>().MakeAsync()).ShouldNotBeNull("nobody can sign in yet");

        (await web.GetAsync("/dang-nhap")).Location.ShouldBe(Page);
        var page = await web.GetAsync(Page);
        page.Text.ShouldContain("Lần lập trước dừng giữa chừng");
        page.Text.ShouldContain("Phường Ngọc Hà");
        page.Document.QuerySelector("#tim").ShouldBeNull();
        page = await GoAsync(web, page, "administrator");
        page.Document.QuerySelector("#sign_in").ShouldBeNull();
        var done = await FoundAsync(web, page, ("code", code), ("secret", Secret), ("repeated", Secret));
        done.Text.ShouldContain("đăng nhập bằng tên quantri");
        (await CountsAsync(web)).ShouldBe((1, 4, 3, 0));
        (await web.Stage.Read.ListAsync("select name from desks where number = 1", row => row.Text("name"))).ShouldBe(["Tiếp nhận cũ"]);
        (await web.SubmitAsync(await web.GetAsync("/dang-nhap"), ("name", "quantri"), ("secret", Secret))).Location.ShouldBe("/ban-lam-viec");
        (await web.Stage.VerifyAsync()).Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task After_twenty_wrong_tries_even_the_right_code_opens_nothing_and_a_founded_store_makes_none()
    {
        await using var web = await WebStage.EmptyAsync();
        var founding = web.Service<FoundingCode>();
        var code = (await founding.MakeAsync())!;
        for (var i = 0; i < 20; i++)
        {
            founding.Opens("sai").ShouldBeFalse();
        }

        founding.Opens(code).ShouldBeFalse();
        await using var founded = await WebStage.OpenAsync();
        (await founded.Service<FoundingCode>().MakeAsync()).ShouldBeNull();
        (await founded.GetAsync(Page)).Location.ShouldBe("/dang-nhap");
    }

    /// <summary>The page as it stands, on to another step.</summary>
    private static Task<Shown> GoAsync(WebStage web, Shown page, string to, params (string, string)[] filled) =>
        web.SubmitAsync(page with { Path = Page }, [.. filled, ("buoc", to)]);

    private static Task<Shown> FoundAsync(WebStage web, Shown page, params (string, string)[] filled) =>
        web.SubmitAsync(page with { Path = Page + "?handler=Found" }, filled);

    private static async Task<Shown> AtTheEndAsync(WebStage web) =>
        await GoAsync(web, await GoAsync(web, await web.GetAsync(Page), "", Picked), "administrator");

    private static async Task<(long Weeks, long Desks, long Accounts, long Plans)> CountsAsync(WebStage web) => (
        await web.Stage.Read.NumberAsync("select count(*) as number from office_hours"),
        await web.Stage.Read.NumberAsync("select count(*) as number from desks"),
        await web.Stage.Read.NumberAsync("select count(*) as number from accounts"),
        await web.Stage.Read.NumberAsync("select count(*) as number from plan_revisions"));

    private static (string, string)[] Filled(string code) =>
    [
        ("code", code), ("name", "Nguyễn Văn Mẫu"), ("sign_in", "QuanTri"), ("secret", Secret), ("repeated", Secret), ("last-receipt01", "412"), ("documents", "2.000815 88"),
    ];
}
