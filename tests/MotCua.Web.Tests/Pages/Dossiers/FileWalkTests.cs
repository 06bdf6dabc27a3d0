using System.Net;
using AngleSharp.Html.Dom;
using MotCua.App.Acts;
using MotCua.App.Offices;
using MotCua.App.Plans;
using MotCua.App.Queueing;
using MotCua.App.Undoing;
using Shouldly;
using Xunit;

namespace MotCua.Web.Tests.Pages.Dossiers;

/// <summary>A file goes through the house by its pages alone, as people press them.</summary>
public sealed class FileWalkTests
{
    [Fact]
    public async Task Certified_copies_go_from_the_desk_to_the_hand_over()
    {
        await using var web = await WebStage.OpenAsync();
        await CallFirstAsync(web);
        (await web.GetAsync("/quay/tiep-nhan?tim=chung%20thuc%20ban%20sao")).Document.QuerySelectorAll(".choices button").Length.ShouldBeGreaterThan(0);
        var form = await web.GetAsync("/quay/tiep-nhan?thu-tuc=2.000815");
        form.Text.ShouldContain("Trả trong ngày");
        var scanned = await PressAsync(web, form with { Path = "/quay/tiep-nhan?handler=Scan" }, "act_key", ("thu-tuc", "2.000815"), ("scan", "051090001234||NGUYỄN VĂN A|05021990|Nam|Thôn An Lộc|10052022"));
        scanned.Document.QuerySelector("#full_name")!.GetAttribute("value").ShouldBe("NGUYỄN VĂN A");
        var refused = await PressAsync(web, form, "act_key", ("full_name", "Nguyễn Văn A"), ("phone", "113"));
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Document.QuerySelector("#full_name")!.GetAttribute("value").ShouldBe("Nguyễn Văn A");
        var received = await PressAsync(web, form, "act_key", ("full_name", "Nguyễn Văn A"), ("identity_number", "051090001234"), ("paper", "1"));
        received.Status.ShouldBe(HttpStatusCode.Redirect);
        received.Location.ShouldStartWith("/quay/tiep-nhan?saved=");
        const string address = "/ho-so/1";
        (await web.GetAsync(address)).Heading.ShouldBe("Hồ sơ 261201-001");
        await web.SubmitAsync((await web.GetAsync("/quay")) with { Path = "/quay?handler=Finish" });

        await StepAsync(web, Roles.Specialist, "/chuyen-mon", "examine-dossier");
        await StepAsync(web, Roles.Signer, "/ky", "sign-result");
        await StepAsync(web, Roles.SealKeeper, "/van-thu", "seal-result");
        await StepAsync(web, Roles.SealKeeper, "/van-thu", "enter-in-register");
        await web.SignInAsync(Roles.Receptionist);
        (await web.GetAsync("/tra-ket-qua")).Text.ShouldContain("261201-001");
        var file = await web.GetAsync(address);
        var toAnybody = file.Document.QuerySelectorAll("main form[action$='/viec/hand-over']")[^1];
        var refusedOver = await web.SubmitAsync(file with { Path = "/viec/hand-over" }, toAnybody);
        refusedOver.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refusedOver.Heading.ShouldBe("Trả kết quả");
        await PressAsync(web, file with { Path = "/viec/enter-official-code" }, "enter-official-code", ("code", "H60.20.5-261201-0001"));
        var changed = await web.SubmitAsync(file with { Path = "/viec/hand-over" }, toAnybody, ("identity_checked", "x"));
        changed.Text.ShouldContain("sau khi ông/bà mở trang này");
        (await web.GetAsync("/tra-ket-qua")).Document.QuerySelector("main form[action$='/viec/hand-over']").ShouldBeNull("nobody stands here");
        await web.SubmitAsync((await web.GetAsync("/quay")) with { Path = "/quay?handler=Sit" }, ("desk_id", "1"));
        (await PressAsync(web, (await web.GetAsync(address)) with { Path = "/viec/call-to-collect" }, "call-to-collect")).Status.ShouldBe(HttpStatusCode.Redirect);
        var handed = await PressAsync(web, (await web.GetAsync("/tra-ket-qua")) with { Path = "/viec/hand-over" }, "hand-over");
        handed.Status.ShouldBe(HttpStatusCode.Redirect, handed.Text);
        (await web.GetAsync(address)).Text.ShouldContain("Đã trả kết quả");
        (await web.Stage.VerifyAsync()).Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_slip_is_given_printed_and_printed_again_and_a_receipt_is_taken_back_from_the_saved_line()
    {
        await using var web = await WebStage.OpenAsync();
        await CallFirstAsync(web);
        var form = await web.GetAsync("/quay/tiep-nhan?thu-tuc=2.000815");
        var first = await web.GetAsync((await PressAsync(web, form, "act_key", ("full_name", "Nguyễn Thị Ánh Tuyết"), ("paper", "1"))).Location!);
        (await web.GetAsync("/ho-so/1/giay-hen")).Status.ShouldBe(HttpStatusCode.NotFound);
        web.Stage.Time.Pass(Undos.OnePress);
        var late = await PressAsync(web, first with { Path = "/viec/undo-act" }, "undo-act");
        late.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        late.Text.ShouldContain("Hãy ghi lý do hoàn tác.");
        (await web.GetAsync("/ho-so/1")).Text.ShouldNotContain("Đã hủy tiếp nhận");
        (await PressAsync(web, late, "undo-act", ("reason", "Chọn nhầm thủ tục"))).Status.ShouldBe(HttpStatusCode.Redirect);
        (await web.GetAsync("/ho-so/1")).Text.ShouldContain("Đã hủy tiếp nhận");

        form = await web.GetAsync("/quay/tiep-nhan?thu-tuc=2.000815");
        (await PressAsync(web, form, "act_key", ("full_name", "Nguyễn Thị Ánh Tuyết"), ("slip_wanted", "true"))).Status.ShouldBe(HttpStatusCode.Redirect);
        (await web.GetAsync("/ho-so/2/giay-hen")).Body.ShouldContain("PHIẾU GHI NHẬN HỒ SƠ");
        var second = await web.GetAsync("/ho-so/2");
        (await PressAsync(web, second with { Path = "/viec/issue-slip" }, "issue-slip")).Status.ShouldBe(HttpStatusCode.Redirect);
        (await web.GetAsync("/ho-so/2/giay-hen")).Body.ShouldContain("BẢN IN LẦN 2");
        (await web.Stage.VerifyAsync()).Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Papers_missing_at_the_desk_and_after_receipt_are_listed_on_slips_that_print()
    {
        await using var web = await WebStage.OpenAsync();
        await CallFirstAsync(web);
        var form = await web.GetAsync("/quay/tiep-nhan?thu-tuc=2.000815");
        (await PressAsync(web, form with { Path = "/viec/list-missing-papers" }, "list-missing-papers", ("papers", "Bản chính, còn rõ\nCăn cước"), ("reason", "Chưa đủ"))).Status.ShouldBe(HttpStatusCode.Redirect);
        (await web.GetAsync("/luot/1")).Document.QuerySelectorAll("a[href='/phieu/1']").Length.ShouldBe(1);
        var desk = await web.GetAsync("/phieu/1");
        (desk.Body.Contains("PHIẾU YÊU CẦU BỔ SUNG", StringComparison.Ordinal), desk.Body.Contains("Bản chính, còn rõ", StringComparison.Ordinal)).ShouldBe((true, true));
        var again = (await web.GetAsync("/luot/1")).Document.QuerySelector("a[href^='/viec/print-slip-again']")!.GetAttribute("href")!;
        (await PressAsync(web, await web.GetAsync(again), "print-slip-again")).Location!.ShouldStartWith("/luot/1");
        (await web.GetAsync("/phieu/1")).Body.ShouldContain("BẢN IN LẦN 2");

        await PressAsync(web, await web.GetAsync("/quay/tiep-nhan?thu-tuc=2.000815"), "act_key", ("full_name", "Nguyễn Thị Ánh Tuyết"), ("paper", "1"));
        var file = await web.GetAsync("/ho-so/1");
        (await PressAsync(web, file with { Path = "/viec/request-supplement" }, "request-supplement", ("papers", "Căn cước"), ("reason", "Chưa rõ"))).Status.ShouldBe(HttpStatusCode.Redirect);
        file = await web.GetAsync("/ho-so/1");
        file.Text.ShouldContain("chờ bổ sung giấy tờ");
        (await web.GetAsync("/phieu/2")).Body.ShouldContain("Nguyễn Thị Ánh Tuyết");
        (await PressAsync(web, file with { Path = "/viec/receive-supplement" }, "receive-supplement", ("papers", "Căn cước"))).Status.ShouldBe(HttpStatusCode.Redirect);
        (await web.GetAsync("/ho-so/1")).Text.ShouldContain("Đã nhận giấy tờ bổ sung");
        (await web.GetAsync("/phieu/99")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await web.Stage.VerifyAsync()).Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_act_that_is_not_this_persons_is_refused_and_an_unknown_one_is_not_there()
    {
        await using var web = await WebStage.OpenAsync();
        await web.SignInAsync(Roles.Receptionist);
        (await web.GetAsync("/viec/khong-co")).Status.ShouldBe(HttpStatusCode.NotFound);
        var page = await web.GetAsync("/viec/sign-result?dossier_id=1&next=https%3A%2F%2Fexample.com");
        page.Document.QuerySelector("main a")!.GetAttribute("href").ShouldBe("/ban-lam-viec");
        (await PressAsync(web, page, "sign-result")).Status.ShouldBe(HttpStatusCode.Forbidden);
        await web.SignInAsync(Roles.Signer);
        (await PressAsync(web, await web.GetAsync("/viec/sign-result?dossier_id=999"), "sign-result")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await PressAsync(web, await web.GetAsync("/viec/sign-result?dossier_id=abc"), "sign-result")).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    /// <summary>Desk 1 open, with the first number of the day called to it.</summary>
    private static async Task CallFirstAsync(WebStage web)
    {
        await web.Stage.DoAsync(new AdoptPlan(), new AdoptPlanInput("duong-xa"));
        await web.Stage.DoAsync(new RegisterDesk(), new RegisterDeskInput(1, "Tiếp nhận 1"));
        await web.Stage.DoAsync(new TakeTicket(), new TakeTicketInput());
        await web.SignInAsync(Roles.Receptionist);
        await web.SitAndCallAsync();
    }

    private static async Task StepAsync(WebStage web, Roles role, string list, string act)
    {
        await web.SignInAsync(role);
        var shown = await web.GetAsync(list);
        shown.Text.ShouldContain("261201-001");
        // An act that asks for words is a link of the list, any other a button.
        var page = shown.Document.QuerySelector($"a[href^='/viec/{act}?']")?.GetAttribute("href") is { } link ? await web.GetAsync(link) : shown;
        (await PressAsync(web, page, act)).Status.ShouldBe(HttpStatusCode.Redirect);
    }

    /// <summary>Presses the act's button of a list, or sends the form of the page that belongs to the act, or the one with the field.</summary>
    private static Task<Shown> PressAsync(WebStage web, Shown page, string form, params (string Name, string Value)[] filled)
    {
        if (page.Document.QuerySelector($"button[formaction^='/viec/{form}?']") is IHtmlButtonElement { Form: { } of } button)
        {
            return web.SubmitAsync(page with { Path = button.GetAttribute("formaction")! }, of, filled);
        }

        var forms = page.Document.QuerySelectorAll("main form[method=post]");
        var chosen = forms.FirstOrDefault(one => one.GetAttribute("action")?.EndsWith("/viec/" + form, StringComparison.Ordinal) == true)
            ?? forms.First(one => one.QuerySelector($"[name={form}]") is not null || forms.Length == 1);
        return web.SubmitAsync(page, chosen, filled);
    }
}
