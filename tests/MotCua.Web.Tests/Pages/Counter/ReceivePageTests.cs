using MotCua.App.Acts;
using MotCua.App.Data;
using MotCua.App.Offices;
using MotCua.App.People;
using Shouldly;
using Xunit;

namespace MotCua.Web.Tests.Pages.Counter;

public sealed class ReceivePageTests
{
    private const string Card = "051040001234||NGUYỄN VĂN A|05021940|Nam|Thôn An Lộc|10052022";

    [Theory]
    [InlineData("/lay-so", Roles.Kiosk)]
    [InlineData("/don-khach", Roles.Volunteer)]
    public async Task Whoever_laid_the_card_down_at_the_door_is_known_at_the_desk_as_if_it_were_scanned_there(string door, Roles who)
    {
        await using var web = await CalledAsync(door, who, Card);
        var known = await web.GetAsync("/quay/tiep-nhan");
        known.Text.ShouldContain("Theo căn cước đã quét ở cửa");
        var scanned = await web.SubmitAsync(known with { Path = "/quay/tiep-nhan?handler=Scan" }, known.Document.QuerySelector("form.intake")!, ("scan", Card));
        foreach (var field in new[] { "full_name", "identity_number", "born", "sex", "address" })
        {
            Value(known, field).ShouldNotBeEmpty();
            Value(known, field).ShouldBe(Value(scanned, field));
        }

        known.Document.QuerySelector("#tim")!.HasAttribute("autofocus").ShouldBeTrue();
        (await SeenAsync(web)).Select(access => access.Kind).ShouldBe([AccessKind.PeopleSearched, AccessKind.PeopleSearched]);
    }

    [Fact]
    public async Task The_next_person_finds_nothing_of_the_one_before_and_whoever_may_not_take_files_in_sees_nobody()
    {
        await using var web = await CalledAsync("/lay-so", Roles.Kiosk, Card);
        await web.SignInAsync(Roles.Volunteer);
        await web.SitAsync();
        (await web.GetAsync("/quay/tiep-nhan")).Body.ShouldNotContain("051040001234");
        (await SeenAsync(web)).ShouldBeEmpty();

        await web.SignInAsync(Roles.Receptionist);
        await web.SitAsync();
        await web.SubmitAsync((await web.GetAsync("/quay")) with { Path = "/quay?handler=Finish" });
        (await web.GetAsync("/quay/tiep-nhan")).Body.ShouldNotContain("051040001234");
        (await web.Stage.Read.NumberAsync("select count(*) as number from door_cards")).ShouldBe(0);
    }

    [Fact]
    public async Task Papers_that_are_ticked_stay_ticked_and_go_into_the_file_with_the_originals_that_are_kept()
    {
        await using var web = await CalledAsync("/lay-so", Roles.Kiosk, Card);
        var form = await web.GetAsync("/quay/tiep-nhan?thu-tuc=2.000815");
        var again = await web.SubmitAsync(form with { Path = "/quay/tiep-nhan?handler=Scan" }, form.Document.QuerySelector("form.intake")!, ("paper", "1"), ("keep", "1"));
        again.Document.QuerySelector("#paper-1")!.HasAttribute("checked").ShouldBeTrue();
        again.Document.QuerySelector("#keep-1")!.HasAttribute("checked").ShouldBeTrue();
        await web.SubmitAsync(again with { Path = "/quay/tiep-nhan" }, again.Document.QuerySelector("form.intake")!);
        (await web.GetAsync("/ho-so/1")).Text.ShouldContain("Bản chính giấy tờ, văn bản");
        (await web.Stage.Read.NumberAsync("select count(*) as number from dossier_papers where kept_at is not null")).ShouldBe(1);
    }

    /// <summary>One number is taken with the card and called by desk 1.</summary>
    private static async Task<WebStage> CalledAsync(string door, Roles who, string card)
    {
        var web = await WebStage.OpenAsync();
        await web.Stage.DoAsync(new RegisterDesk(), new RegisterDeskInput(1, "Tiếp nhận 1"));
        await web.SignInAsync(who);
        await web.SubmitAsync(await web.GetAsync(door), ("scan", card));
        await web.SignInAsync(Roles.Receptionist);
        await web.SitAndCallAsync();
        return web;
    }

    /// <summary>The log is written beside the answer: what the gate does next comes after it.</summary>
    private static async Task<IReadOnlyList<Access>> SeenAsync(WebStage web)
    {
        await web.Service<WriteGate>().UpkeepAsync(web.Stage.Anyone.OfficeId, _ => { });
        return await web.Service<AccessLog>().ListAsync(web.Stage.Anyone.OfficeId);
    }

    private static string Value(Shown page, string field) => page.Document.GetElementById(field) switch
    {
        AngleSharp.Html.Dom.IHtmlInputElement input => input.Value,
        AngleSharp.Html.Dom.IHtmlSelectElement select => select.Value ?? "",
        _ => "",
    };
}
