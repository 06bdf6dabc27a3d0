using System.Net;
using MotCua.App.Acts;
using MotCua.App.Calendars;
using MotCua.App.Dossiers;
using MotCua.App.Fees;
using MotCua.App.Plans;
using MotCua.App.Queueing;
using MotCua.Rules.Calendars;
using Shouldly;
using Xunit;

namespace MotCua.Web.Tests.Pages.Dossiers;

/// <summary>Every sheet the house prints of itself: on the screen with its words, and as a file.</summary>
public sealed class SheetsTests
{
    [Fact]
    public async Task The_control_sheet_the_book_and_the_fee_note_know_the_file()
    {
        await using var web = await ReceivedAsync();
        await web.Stage.DoAsync(new NoteFees(), new NoteFeesInput { DossierId = 1, Typed = [new TypedFee("Chứng thực bản sao", 2, 2_000)] });
        await web.SignInAsync(Roles.Receptionist);
        await ShownAsync(web, "/ho-so/1/phieu-kiem-soat", "PHIẾU KIỂM SOÁT QUÁ TRÌNH GIẢI QUYẾT HỒ SƠ", "261201-001", "2. Người nhận", "Mẫu số 06");
        await ShownAsync(web, "/so-theo-doi?tu=2026-12-01&den=2026-12-31", "SỔ THEO DÕI HỒ SƠ", "Nguyễn Thị Ánh Tuyết", "Ký nhận", "Tất cả các lĩnh vực", "Mẫu số 07");
        (await web.GetAsync("/so-theo-doi?tu=2026-11-01&den=2026-11-30")).Text.ShouldNotContain("Nguyễn Thị Ánh Tuyết");
        (await web.GetAsync("/so-theo-doi?linh-vuc=Chứng thực")).Text.ShouldContain("Nguyễn Thị Ánh Tuyết");
        (await web.GetAsync("/so-theo-doi?linh-vuc=Hộ tịch")).Text.ShouldNotContain("Nguyễn Thị Ánh Tuyết");
        await ShownAsync(web, "/ho-so/1/phi/phieu", "PHIẾU TÍNH PHÍ – KHÔNG THAY BIÊN LAI", "Chứng thực bản sao", "4.000 đ");
        (await web.GetAsync("/ho-so/99/phieu-kiem-soat")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await web.GetAsync("/ho-so/99/phi/phieu")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_sheets_of_the_signer_and_of_the_return_desk_are_there_with_nothing_on_them_too()
    {
        await using var web = await WebStage.OpenAsync();
        await web.SignInAsync(Roles.Signer, Roles.Receptionist);
        await ShownAsync(web, "/ky/phieu-trinh", "PHIẾU TRÌNH KÝ", "Người thử");
        await ShownAsync(web, "/tra-ket-qua/phieu-giao", "PHIẾU GIAO TRẢ KẾT QUẢ", "Số kết quả đã trả: 0");
    }

    [Fact]
    public async Task A_changed_day_is_told_at_the_door_until_it_is_withdrawn()
    {
        await using var web = await WebStage.OpenAsync();
        await web.Stage.DoAsync(new AnnounceDay(), new AnnounceDayInput { On = new(2026, 12, 8), Kind = CalendarDayKind.ShortDay, Sessions = "07:00-11:30", Name = "Tập huấn", Document = "Thông báo 12/TB-UBND" });
        await web.SignInAsync(Roles.Clerk);
        await ShownAsync(web, "/quan-tri/lich/1/thong-bao", "THÔNG BÁO VỀ NGÀY LÀM VIỆC", "08/12/2026", "07:00–11:30", "Tập huấn", "12/TB-UBND");
        (await web.GetAsync("/quan-tri/lich/1/thong-bao")).Document.QuerySelector(".beside textarea")!.TextContent.ShouldContain("thứ Ba 08/12/2026: làm việc 07:00–11:30 (Tập huấn");
        (await web.GetAsync("/quan-tri/lich/2/thong-bao")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Anyone_prints_the_list_of_a_plan_in_its_columns()
    {
        await using var web = await WebStage.OpenAsync();
        await web.Stage.DoAsync(new AdoptPlan(), new AdoptPlanInput("thanh-binh-thinh"));
        await ShownAsync(web, "/thu-tuc/ap-phich/thanh-binh-thinh", "Thời hạn giải quyết theo quy định của UBND tỉnh", "Phí, lệ phí", "Giấy tờ cần mang theo", "Thực hiện trong ngày", "viết giúp theo yêu cầu, miễn phí");
        await web.Stage.DoAsync(new AdoptPlan(), new AdoptPlanInput("hoa-thanh"));
        var today = await web.GetAsync("/");
        today.Document.QuerySelectorAll("a[href^='/thu-tuc/ap-phich/']").Select(link => link.GetAttribute("href")).ShouldBe(["/thu-tuc/ap-phich/thanh-binh-thinh"]);
        (await web.GetAsync("/thu-tuc/ap-phich/hoa-thanh")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await web.GetAsync("/thu-tuc/ap-phich/khong-co")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private static async Task ShownAsync(WebStage web, string address, params string[] words)
    {
        var sheet = await web.GetAsync(address);
        sheet.Status.ShouldBe(HttpStatusCode.OK, address);
        words.ShouldAllBe(word => sheet.Text.Contains(word, StringComparison.Ordinal));
        sheet.Text.ShouldContain("TẬP DƯỢT – KHÔNG CÓ GIÁ TRỊ");
        var file = await web.GetAsync(address + (address.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "dang=pdf");
        file.Body.ShouldStartWith("%PDF-1.7");
    }

    private static async Task<WebStage> ReceivedAsync()
    {
        var web = await WebStage.OpenAsync();
        await web.Stage.DoAsync(new TakeTicket(), new TakeTicketInput());
        await web.GrantedAsync(new ReceiveDossier(), new ReceiveDossierInput { Procedure = "2.000815", VisitId = 1, SlipWanted = true, People = [new GivenPerson { FullName = "Nguyễn Thị Ánh Tuyết" }] });
        return web;
    }
}
