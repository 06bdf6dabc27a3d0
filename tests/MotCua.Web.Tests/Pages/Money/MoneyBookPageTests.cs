using System.Net;
using MotCua.App.Acts;
using MotCua.App.Dossiers;
using MotCua.App.Fees;
using MotCua.App.Queueing;
using MotCua.Rules.Money;
using Shouldly;
using Xunit;

namespace MotCua.Web.Tests.Pages.Money;

public sealed class MoneyBookPageTests
{
    [Fact]
    public async Task The_accountant_sees_the_days_money_and_prints_it_to_be_signed()
    {
        await using var web = await PaidAsync();
        await web.SignInAsync(Roles.Accountant);
        var page = await web.GetAsync("/so-thu");
        page.Heading.ShouldBe("Sổ thu ngày 01/12/2026");
        page.Text.ShouldContain("Tiền mặt 4.000 đ; chuyển khoản 2.000 đ; cộng 6.000 đ. Đã hủy, không tính: 2.000 đ.");
        page.Text.ShouldContain("Đã hủy: Viết sai tên");
        page.Text.ShouldContain("Giấy chứng nhận hộ nghèo");
        page.Document.QuerySelectorAll("a[href*='record-receipt']").Length.ShouldBe(2, "a note never paid, and the one whose receipt was crossed out");
        page.Document.QuerySelectorAll("a[href^='/ho-so/']").ShouldBeEmpty("the accountant opens no files");
        foreach (var words in new[] { "BẢNG KÊ NỘP TIỀN", "HỦY: Viết sai tên", "Giấy chứng nhận hộ nghèo", "Phiếu tính phí chưa có biên lai: 2, 8.000 đ", "THỦ QUỸ" })
        {
            (await web.GetAsync("/so-thu/bang-ke?ngay=2026-12-01")).Text.ShouldContain(words);
        }

        (await web.GetAsync("/so-thu/bang-ke?dang=pdf")).Body.ShouldStartWith("%PDF-1.7");
        (await web.GetAsync("/so-thu?ngay=2026-11-30")).Text.ShouldContain("Ngày này chưa ghi biên lai nào.");
    }

    [Fact]
    public async Task Books_are_registered_and_a_spoiled_number_is_refused_at_its_field()
    {
        await using var web = await PaidAsync();
        await web.SignInAsync(Roles.Accountant);
        var page = await web.GetAsync("/so-thu");
        (await PressAsync(web, page, "register-receipt-book", ("symbol", "BL-26"), ("first_number", "0000001"), ("last_number", "0000050"))).Location.ShouldStartWith("/so-thu?ngay=2026-12-01");
        (await PressAsync(web, await web.GetAsync("/so-thu"), "register-receipt-book", ("symbol", "BL-26"), ("first_number", "0000050"), ("last_number", "0000060"))).Text.ShouldContain("Trùng số với quyển BL-26 từ 0000001 đến 0000050");
        await PressAsync(web, await web.GetAsync("/so-thu"), "spoil-receipt", ("symbol", "BL-26"), ("number", "0000009"), ("reason", "Rách"));
        (await web.GetAsync("/so-thu")).Document.QuerySelectorAll("table tr:has(td:first-child)").Last(row => row.TextContent.Contains("0000001–0000050", StringComparison.Ordinal))
            .QuerySelectorAll("td").Skip(1).Select(cell => cell.TextContent.Trim()).ShouldBe(["2", "1", "1", "46", "0000010", "0000004–0000008"]);
        var form = await web.GetAsync("/so-thu");
        var record = await web.GetAsync(form.Document.QuerySelector("a[href*='record-receipt']")!.GetAttribute("href")!);
        record.Document.QuerySelector("[name=symbol]")!.GetAttribute("value").ShouldBe("BL-26", "the book's next number, for whoever has recorded nothing yet");
        record.Document.QuerySelector("[name=number]")!.GetAttribute("value").ShouldBe("0000010");
        var refused = await web.SubmitAsync(record with { Path = "/viec/record-receipt" }, ("number", "0000009"));
        (refused.Status, refused.Text.Contains("đã ghi là hỏng. Nếu ghi hỏng nhầm", StringComparison.Ordinal)).ShouldBe((HttpStatusCode.UnprocessableEntity, true));
        refused.Document.QuerySelector(".govuk-form-group--error [name=number]").ShouldNotBeNull();
    }

    [Fact]
    public async Task At_the_file_the_next_receipt_stands_in_the_fields_and_the_proof_is_kept()
    {
        await using var web = await PaidAsync();
        await web.SignInAsync(Roles.Receptionist);
        var fees = await web.GetAsync("/ho-so/1/phi");
        await web.SubmitAsync(fees, fees.Document.QuerySelectorAll("main form")[^1], ("exemption", "người khuyết tật"), ("proof", "Giấy xác nhận khuyết tật"));
        fees = await web.GetAsync("/ho-so/1/phi");
        fees.Text.ShouldContain("Miễn, giảm: người khuyết tật. Giấy tờ chứng minh: Giấy xác nhận khuyết tật.");
        (await web.GetAsync("/ho-so/1/phi/phieu")).Text.ShouldContain("Giấy tờ chứng minh: Giấy xác nhận khuyết tật");
        await PressAsync(web, fees, "record-receipt", ("symbol", "BL-26"), ("number", "0000077"));
        (await web.GetAsync("/ho-so/1/phi")).Document.QuerySelector("form[action$='record-receipt'] [name=number]")!.GetAttribute("value").ShouldBe("0000078");
        (await web.GetAsync("/so-thu")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_month_is_a_line_a_day_and_a_table()
    {
        await using var web = await PaidAsync();
        await web.SignInAsync(Roles.Supervisor);
        var month = await web.GetAsync("/so-thu/thang?thang=2026-12");
        month.Document.QuerySelectorAll("tbody tr").ShouldHaveSingleItem().QuerySelectorAll("td").Select(cell => cell.TextContent).Take(4).ShouldBe(["01/12/2026", "4.000 đ", "2.000 đ", "1"]);
        (await web.GetAsync("/so-thu/thang?thang=2026-12&handler=Table")).Body.TrimStart('\uFEFF').Split('\n')[..2].ShouldBe(
            ["Ngày,Tiền mặt,Chuyển khoản,Biên lai hủy trong ngày,Biên lai đổi sau khi hết tháng", "2026-12-01,4000,2000,1,0"]);
        (await web.GetAsync("/so-thu/thang?thang=2026-11")).Text.ShouldContain("Tháng này chưa ghi khoản thu nào.");
        (await web.GetAsync("/so-thu")).Document.QuerySelectorAll("a[href^='/ho-so/']").Length.ShouldBePositive("who looks after files goes on to them");
    }

    private static Task<Shown> PressAsync(WebStage web, Shown page, string act, params (string Name, string Value)[] filled) =>
        web.SubmitAsync(page with { Path = "/viec/" + act }, page.Document.QuerySelectorAll("main form").First(form => form.GetAttribute("action")?.EndsWith("/viec/" + act, StringComparison.Ordinal) == true), filled);

    /// <summary>A file with three receipts, one of them crossed out, an exemption, and a note nobody has paid.</summary>
    private static async Task<WebStage> PaidAsync()
    {
        var web = await WebStage.OpenAsync();
        await web.GrantedAsync(new TakeTicket(), new TakeTicketInput());
        await web.GrantedAsync(new ReceiveDossier(), new ReceiveDossierInput { Procedure = "2.000815", VisitId = 1, SlipWanted = true, People = [new GivenPerson { FullName = "Nguyễn Văn A" }] });
        async Task NoteAsync(int copies, string? exemption = null, string? proof = null) => await web.GrantedAsync(
            new NoteFees(), new NoteFeesInput { DossierId = 1, Items = [new FeeCount(Copies: copies)], Exemption = exemption, Proof = proof });
        await NoteAsync(2);
        await NoteAsync(1);
        await NoteAsync(1);
        await NoteAsync(3);
        await NoteAsync(1, "hộ nghèo", "Giấy chứng nhận hộ nghèo");
        await web.GrantedAsync(new RecordReceipt(), new RecordReceiptInput(1, "BL-26", "0000001"));
        await web.GrantedAsync(new RecordReceipt(), new RecordReceiptInput(2, "BL-26", "0000002", Payment.Transfer));
        await web.GrantedAsync(new RecordReceipt(), new RecordReceiptInput(3, "BL-26", "0000003"));
        await web.GrantedAsync(new VoidReceipt(), new VoidReceiptInput(3, "Viết sai tên"));
        return web;
    }
}
