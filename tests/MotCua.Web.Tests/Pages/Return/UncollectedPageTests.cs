using System.Net;
using AngleSharp.Dom;
using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Dossiers;
using MotCua.Rules.Procedures;
using Shouldly;
using Xunit;

namespace MotCua.Web.Tests.Pages.Return;

public sealed class UncollectedPageTests
{
    [Fact]
    public async Task The_place_is_noted_in_the_list_and_the_list_goes_along_the_shelves_and_on_paper()
    {
        await using var web = await WaitingAsync(3);
        await web.SignInAsync(Roles.Receptionist);
        var list = await web.GetAsync("/tra-ket-qua/chua-nhan");
        list.Document.QuerySelectorAll("tbody tr").Length.ShouldBe(3);
        (await web.SubmitAsync(list with { Path = "/viec/shelve-result" }, FormOf(list, "shelve-result", 0), ("shelf", "Bà Năm"))).Text.ShouldContain("Không ghi tên người");
        foreach (var (at, place) in new[] { (0, "A12"), (1, "A3") })
        {
            (await web.SubmitAsync(list with { Path = "/viec/shelve-result" }, FormOf(list, "shelve-result", at), ("shelf", place))).Location.ShouldStartWith("/tra-ket-qua/chua-nhan?xep=waiting");
        }

        Places(await web.GetAsync("/tra-ket-qua/chua-nhan?xep=shelf")).ShouldBe(["chưa ghi", "A3", "A12"]);
        Places(await web.GetAsync("/tra-ket-qua/chua-nhan?xep=kh%C3%B4ng")).ShouldBe(["A12", "A3", "chưa ghi"]);
        (await web.GetAsync("/tra-ket-qua/chua-nhan?xep=shelf&sau=2")).Document.QuerySelectorAll("tbody tr").Length.ShouldBe(1);
        (await web.GetAsync("/ho-so/2")).Text.ShouldContain("Chỗ để kết quả");
        (await web.GetAsync("/tra-ket-qua")).Document.QuerySelectorAll(".shelf").Select(place => place.TextContent).ShouldBe(["chỗ A12", "chỗ A3"]);
        var sheet = await web.GetAsync("/tra-ket-qua/chua-nhan/phieu?xep=shelf");
        sheet.Document.QuerySelectorAll("tbody td:nth-child(2)").Select(cell => cell.TextContent).ShouldBe(["–", "A3", "A12"]);
        (await web.GetAsync("/tra-ket-qua/chua-nhan/phieu?xep=shelf&dang=pdf")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task One_press_reminds_and_a_message_that_has_not_arrived_is_told_in_person()
    {
        await using var web = await WaitingAsync(2);
        await web.SignInAsync(Roles.Receptionist);
        var list = await web.GetAsync("/tra-ket-qua/chua-nhan");
        list.Document.QuerySelectorAll("tbody [name=pick][checked]").Length.ShouldBe(2, "eight days: the reminder of the seventh is due");
        var pick = list.Document.QuerySelector("[name=pick]")!.GetAttribute("value")!;
        (await web.SubmitAsync(list with { Path = "/viec/nhieu" }, list.Document.GetElementById("many")!, ("pick", pick))).Heading.ShouldBe("Đã làm 1 trong 1 việc đã chọn");
        (await web.Stage.Read.NumberAsync("select count(*) as number from notices where template = 'collect-reminder'")).ShouldBe(1);
        var after = await web.GetAsync("/tra-ket-qua/chua-nhan");
        after.Document.QuerySelectorAll("tbody tr")[0].TextContent.ShouldContain("Báo bằng lời");
        after.Document.QuerySelectorAll("[name=pick]").Length.ShouldBe(1);
    }

    [Fact]
    public async Task A_volunteer_sees_none_of_it()
    {
        await using var web = await WaitingAsync(1);
        await web.SignInAsync(Roles.Volunteer);
        (await web.GetAsync("/tra-ket-qua/chua-nhan")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await web.GetAsync("/tra-ket-qua/chua-nhan/phieu")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    private static IEnumerable<string> Places(Shown list) => list.Document.QuerySelectorAll("tbody tr td:nth-child(2) summary").Select(place => place.TextContent);

    private static IElement FormOf(Shown page, string act, int at) =>
        page.Document.QuerySelectorAll("main form").Where(form => form.GetAttribute("action")?.EndsWith("/viec/" + act, StringComparison.Ordinal) == true).ElementAt(at);

    /// <summary>Results that came to the return desk eight days ago: put there by hand, the way through the house is tested where the acts are.</summary>
    private static async Task<WebStage> WaitingAsync(int files)
    {
        var web = await WebStage.OpenAsync();
        for (var file = 0; file < files; file++)
        {
            var input = new ReceiveDossierInput { Procedure = "2.000815", Channel = FilingChannel.Post, People = [new GivenPerson { FullName = "Nguyễn Văn A" }] };
            await web.Stage.DoAsync(new ReceiveDossier(), input, web.Stage.Anyone with { DeskId = null });
        }

        await web.Service<WriteGate>().UpkeepAsync(web.Stage.Anyone.OfficeId, office => office.State(
            "update dossiers set holder = 'return-desk', state = 'completed', steps_done = step_order, holder_since_at = $2, ready_at = $2 where office_id = $1", office.OfficeId, office.Now.AddDays(-8)));
        return web;
    }
}
