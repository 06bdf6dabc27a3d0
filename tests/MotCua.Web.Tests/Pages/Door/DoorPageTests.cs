using System.Net;
using MotCua.App.Acts;
using Shouldly;
using Xunit;

namespace MotCua.Web.Tests.Pages.Door;

public sealed class DoorPageTests
{
    [Fact]
    public async Task A_kiosk_is_sent_away_and_a_volunteer_gives_one_number_after_another()
    {
        await using var web = await WebStage.OpenAsync();
        await web.SignInAsync(Roles.Kiosk);
        (await web.GetAsync("/don-khach")).Status.ShouldBe(HttpStatusCode.Forbidden);
        await web.SignInAsync(Roles.Volunteer);

        var given = await web.SubmitAsync(await web.GetAsync("/don-khach"), ("people", "3"), ("priority", "small-child"), ("lane", "scribe"));
        given.Status.ShouldBe(HttpStatusCode.Redirect);
        (await web.GetAsync(given.Location!)).Document.QuerySelector(".ticket-number")!.TextContent.ShouldBe("V001");
        (await web.Stage.Read.ListAsync("select priority, people from tickets", row => (row.Text("priority"), row.Int("people")))).ShouldBe([("small-child", 3)]);
    }

    [Theory]
    [InlineData("051040001234||NGUYỄN VĂN A|05021940|Nam|Thôn An Lộc|10052022", "aged-80")]
    [InlineData("051060001234||NGUYỄN VĂN A|05021960|Nam|Thôn An Lộc|10052022", "aged-60")]
    [InlineData("051090001234||NGUYỄN VĂN A|05021990|Nam|Thôn An Lộc|10052022", "none")]
    public async Task A_card_gives_the_priority_of_its_age(string card, string priority)
    {
        await using var web = await WebStage.OpenAsync();
        await web.SignInAsync(Roles.Volunteer);
        await web.SubmitAsync(await web.GetAsync("/don-khach"), ("scan", card));
        (await web.Stage.Read.ListAsync("select priority from tickets", row => row.Text("priority"))).ShouldBe([priority]);
    }

    [Fact]
    public async Task A_scan_that_is_no_card_says_to_turn_the_typing_aid_off_and_gives_no_number()
    {
        await using var web = await WebStage.OpenAsync();
        await web.SignInAsync(Roles.Volunteer);
        var refused = await web.SubmitAsync(await web.GetAsync("/don-khach"), ("scan", "nguyeexn vawn a"), ("people", "2"));
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Document.QuerySelector("#scan-error")!.TextContent.ShouldContain("tắt Unikey");
        refused.Document.QuerySelector("#people")!.GetAttribute("value").ShouldBe("2");
        (await web.Stage.Read.NumberAsync("select count(*) as number from tickets")).ShouldBe(0);
    }

    [Fact]
    public async Task One_press_says_what_somebody_was_told_and_gives_no_number()
    {
        await using var web = await WebStage.OpenAsync();
        await web.SignInAsync(Roles.Volunteer);
        var door = await web.GetAsync("/don-khach");
        var advice = door.Document.QuerySelector("form.advice")!;
        advice.QuerySelectorAll("button[name=kind]").Select(button => button.GetAttribute("value")).ShouldBe(["question", "phone", "wrong-office", "missing-papers", "no-card"]);
        var post = door with { Path = "/don-khach?handler=Advise" };
        (await web.SubmitAsync(post, advice, ("kind", "wrong-office"))).Location.ShouldStartWith("/don-khach");
        (await web.SubmitAsync(post, advice, ("kind", "wrong-office"))).Location.ShouldStartWith("/don-khach");
        var again = (await web.GetAsync("/don-khach")).Document.QuerySelector("form.advice")!;
        var refused = await web.SubmitAsync(post, again, ("kind", "missing-papers"), ("procedure", "thủ tục không có"), ("papers", "Sổ hộ khẩu cũ"));
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Document.QuerySelector("#advice-papers")!.GetAttribute("value").ShouldBe("Sổ hộ khẩu cũ");
        await web.SubmitAsync(post, refused.Document.QuerySelector("form.advice")!, ("kind", "missing-papers"), ("procedure", "2.000815"), ("papers", "Bản chính"));
        (await web.Stage.Read.ListAsync("select kind from advices order by advice_id", row => row.Text("kind"))).ShouldBe(["wrong-office", "missing-papers"]);
        (await web.Stage.Read.NumberAsync("select count(*) as number from tickets")).ShouldBe(0);
        (await web.Stage.VerifyAsync()).Violations.ShouldBeEmpty();
    }
}
