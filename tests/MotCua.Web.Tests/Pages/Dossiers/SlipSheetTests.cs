using MotCua.App.Acts;
using MotCua.App.Dossiers;
using MotCua.App.Queueing;
using MotCua.Web.Paper;
using Shouldly;
using Xunit;

namespace MotCua.Web.Tests.Pages.Dossiers;

/// <summary>Slips as they come out of the printer.</summary>
public sealed class SlipSheetTests
{
    [Fact]
    public async Task The_qr_of_a_receipt_is_the_token_alone_while_no_public_address_is_set()
    {
        await using var web = await WebStage.OpenAsync();
        var dossierId = await ReceiveAsync(web);
        var codes = web.Service<MotCua.App.Dossiers.StatusCodes>();
        var code = await codes.OfAsync(web.Stage.Anyone.OfficeId, dossierId);
        var sheet = await web.GetAsync($"/ho-so/{dossierId}/giay-hen");
        sheet.Text.ShouldContain("Mã tra cứu hồ sơ: " + code);
        sheet.Document.QuerySelector("svg.qr path")!.GetAttribute("d").ShouldBe(QrCode.Of(await codes.TokenAsync(web.Stage.Anyone.OfficeId, dossierId)).Path);
        sheet.Body.ShouldNotContain("style=");
    }

    [Fact]
    public async Task With_a_public_address_the_qr_opens_the_status_page_with_the_token_behind_the_hash()
    {
        await using var web = await WebStage.OpenAsync();
        var dossierId = await ReceiveAsync(web);
        var codes = web.Service<MotCua.App.Dossiers.StatusCodes>();
        var view = (await DossierView.FindAsync(web.Stage.Read, web.Stage.Anyone.OfficeId, dossierId))!;
        var sheet = SlipSheet.Of((await web.Stage.Read.FindAsync<MotCua.App.Offices.Office>(web.Stage.Anyone.OfficeId))!, view)!;
        var mark = await new SheetMarks(codes, "https://songmau.gov.vn").OfSlipAsync(web.Stage.Anyone.OfficeId, sheet, "/tra-cuu");
        mark.Qr.Path.ShouldBe(QrCode.Of($"https://songmau.gov.vn/tra-cuu#{await codes.TokenAsync(web.Stage.Anyone.OfficeId, dossierId)}").Path);
    }

    private static async Task<long> ReceiveAsync(WebStage web)
    {
        await web.Stage.DoAsync(new TakeTicket(), new TakeTicketInput());
        var input = new ReceiveDossierInput { Procedure = "2.000815", VisitId = 1, SlipWanted = true, People = [new GivenPerson { FullName = "Nguyễn Thị Ánh Tuyết" }] };
        var received = await web.GrantedAsync(new ReceiveDossier(), input);
        await web.SignInAsync(Roles.Receptionist);
        return received.DossierId!.Value;
    }
}
