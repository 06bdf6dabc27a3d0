using MotCua.App.Acts;
using MotCua.App.Dossiers;
using MotCua.App.Offices;
using MotCua.App.Queueing;
using MotCua.Rules.Procedures;
using Shouldly;
using Xunit;

namespace MotCua.Web.Tests.Pages.Dossiers;

public sealed class DuePageTests
{
    [Fact]
    public async Task The_filter_stays_in_the_address_of_both_lists()
    {
        await using var web = await WebStage.OpenAsync();
        var input = new ReceiveDossierInput { Procedure = "2.000815", Channel = FilingChannel.Post, People = [new GivenPerson { FullName = "Nguyễn Văn A" }] };
        await web.Stage.DoAsync(new ReceiveDossier(), input, web.Stage.Anyone with { DeskId = null });
        await web.SignInAsync(Roles.Specialist);
        (string Address, string Current)[] shown =
        [
            ("/chuyen-mon", "Tất cả"),
            ("/chuyen-mon?han=today", "Đến hạn hôm nay"),
            ("/ho-so/den-han", "Đến hạn hôm nay"),
            ("/ho-so/den-han?han=next-day", "Đến hết ngày làm việc tới"),
            ("/ho-so/den-han?han=x", "Đến hạn hôm nay"),
        ];
        foreach (var (address, current) in shown)
        {
            (await web.GetAsync(address)).Document.QuerySelector("main nav [aria-current]")!.TextContent.ShouldBe(current);
        }

        var list = await web.GetAsync("/ho-so/den-han?han=next-day");
        list.Document.QuerySelectorAll("tbody tr").Length.ShouldBe(1);
        (await web.GetAsync("/chuyen-mon?han=next-day")).Document.QuerySelector("#many [name=next]")!.GetAttribute("value").ShouldBe("/chuyen-mon?han=next-day");
    }

    [Fact]
    public async Task A_files_page_has_an_answer_without_a_name_and_prints_anothers_slip_again()
    {
        await using var web = await WebStage.OpenAsync();
        var input = new ReceiveDossierInput { Procedure = "2.000815", Channel = FilingChannel.Post, SlipWanted = true, People = [new GivenPerson { FullName = "Nguyễn Văn A", Phone = "0912345678" }] };
        await web.Stage.DoAsync(new ReceiveDossier(), input, web.Stage.Anyone with { DeskId = null });
        await web.SignInAsync(Roles.Receptionist);
        var file = await web.GetAsync("/ho-so/1");
        var answer = file.Document.GetElementById("standing")!.TextContent;
        answer.ShouldContain("Trả kết quả trước");
        (answer.Contains("Nguyễn", StringComparison.Ordinal), answer.Contains("0912345678", StringComparison.Ordinal)).ShouldBe((false, false));
        file.Document.QuerySelector(".copy button")!.HasAttribute("hidden").ShouldBeTrue("without script there is nothing to press");

        var again = await web.GetAsync(file.Document.QuerySelectorAll("a").First(link => link.TextContent == "Ghi in lại phiếu").GetAttribute("href")!);
        await web.SubmitAsync(again);
        (await web.GetAsync("/ho-so/1/giay-hen")).Text.ShouldContain("BẢN IN LẦN 2");
    }

    [Fact]
    public async Task A_visits_page_prints_its_number_again_for_whoever_gives_numbers()
    {
        await using var web = await WebStage.OpenAsync();
        await web.Stage.DoAsync(new TakeTicket(), new TakeTicketInput());
        await web.SignInAsync(Roles.Receptionist);
        var slip = (await web.GetAsync("/luot/1")).Document.QuerySelectorAll("main a").First(link => link.TextContent == "In lại phiếu số thứ tự").GetAttribute("href")!;
        (await web.GetAsync(slip)).Text.ShouldContain("A001");
        await web.SignInAsync(Roles.Signer);
        (await web.GetAsync("/luot/1")).Text.ShouldNotContain("In lại phiếu số thứ tự");
    }

    [Fact]
    public async Task Whoever_filed_the_same_is_warned_of_and_taken_in_all_the_same()
    {
        await using var web = await WebStage.OpenAsync();
        await web.Stage.DoAsync(new RegisterDesk(), new RegisterDeskInput(1, "Tiếp nhận 1"));
        await web.Stage.DoAsync(new TakeTicket(), new TakeTicketInput());
        var input = new ReceiveDossierInput { Procedure = "2.000815", Channel = FilingChannel.Post, People = [new GivenPerson { FullName = "Nguyễn Văn A", IdentityNumber = "051040001234" }] };
        await web.Stage.DoAsync(new ReceiveDossier(), input, web.Stage.Anyone with { DeskId = null });
        await web.SignInAsync(Roles.Receptionist);
        await web.SitAndCallAsync();
        var page = await web.GetAsync("/quay/tiep-nhan?thu-tuc=2.000815");
        var intake = page.Document.QuerySelector("form.intake")!;
        (string, string)[] person = [("full_name", "Nguyễn Văn A"), ("identity_number", "051040001234")];
        var shown = await web.SubmitAsync(page with { Path = "/quay/tiep-nhan?handler=Scan" }, intake, person);
        shown.Text.ShouldContain("Người này đã nộp thủ tục này: hồ sơ");
        await web.SubmitAsync(page with { Path = "/quay/tiep-nhan" }, shown.Document.QuerySelector("form.intake")!, person);
        (await web.Stage.Read.NumberAsync("select count(*) as number from dossiers")).ShouldBe(2);
        (await web.SubmitAsync(page with { Path = "/quay/tiep-nhan?handler=Scan" }, intake, ("full_name", "Trần Văn B"), ("identity_number", "051040009999"))).Text.ShouldNotContain("Người này đã nộp");
    }
}
