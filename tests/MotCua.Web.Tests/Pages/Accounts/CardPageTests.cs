using System.Net;
using AngleSharp.Html.Dom;
using MotCua.App.Acts;
using MotCua.App.People;
using MotCua.App.Queueing;
using MotCua.Rules;
using Shouldly;
using Xunit;

namespace MotCua.Web.Tests.Pages.Accounts;

public sealed class CardPageTests
{
    private const string SignIn = "/dang-nhap/the";
    private const string Wrong = "Thẻ hoặc mã PIN không đúng.";

    [Fact]
    public async Task A_volunteer_signs_in_by_card_and_pin_and_not_without_either_until_the_sitting_ends()
    {
        await using var web = await WebStage.OpenAsync();
        var (number, pin) = await CardAsync(web, await AccountAsync(web, Roles.Volunteer));
        await using var phone = web.Beside();
        (await phone.TrySignInAsync("tn", pin)).ShouldBeNull();
        (await phone.SubmitAsync(await phone.GetAsync(SignIn), ("card", number), ("pin", "000"))).Text.ShouldContain(Wrong);
        (await phone.SubmitAsync(await phone.GetAsync(SignIn), ("card", "1234"), ("pin", pin))).Text.ShouldContain(Wrong);
        var refused = await phone.SubmitAsync(await phone.GetAsync(SignIn), ("card", number), ("pin", "111"));
        ((IHtmlInputElement)refused.Document.QuerySelector("#card")!).Value.ShouldBe("");

        (await phone.SubmitAsync(await phone.GetAsync(SignIn + "?next=/don-khach"), ("card", number), ("pin", pin))).Location.ShouldBe("/don-khach");
        (await phone.GetAsync("/don-khach")).Status.ShouldBe(HttpStatusCode.OK);
        var session = (await web.Service<SignIns>().FindAsync(phone.SessionToken, new DateOnly(2026, 12, 1)))!;
        session.EndsAt!.Value.ShouldBe(TimeProvider.System.GetUtcNow().AddMinutes(210), TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task Between_sittings_a_volunteer_is_told_when_to_come()
    {
        await using var web = await WebStage.OpenAsync();
        var (number, pin) = await CardAsync(web, await AccountAsync(web, Roles.Volunteer));
        await using var phone = web.Beside();
        web.Stage.Time.MoveTo(OfficeTime.At(new(2026, 12, 1), new(12, 0)));
        var refused = await phone.SubmitAsync(await phone.GetAsync(SignIn), ("card", number), ("pin", pin));
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Text.ShouldContain("Buổi trực tiếp theo bắt đầu 13:30 ngày 01/12/2026");
    }

    [Fact]
    public async Task A_lost_card_is_void_with_the_new_one_and_signed_out_and_without_a_card_the_secret_opens_again()
    {
        await using var web = await WebStage.OpenAsync();
        var account = await AccountAsync(web, Roles.Volunteer);
        var (lost, lostPin) = await CardAsync(web, account);
        await using var phone = web.Beside();
        await phone.SubmitAsync(await phone.GetAsync(SignIn), ("card", lost), ("pin", lostPin));
        var (number, pin) = await CardAsync(web, account);
        (await phone.GetAsync("/don-khach")).Status.ShouldBe(HttpStatusCode.Redirect);
        (await phone.SubmitAsync(await phone.GetAsync(SignIn), ("card", lost), ("pin", lostPin))).Text.ShouldContain(Wrong);
        (await phone.SubmitAsync(await phone.GetAsync(SignIn), ("card", number), ("pin", pin))).Status.ShouldBe(HttpStatusCode.Redirect);

        var page = await web.GetAsync($"/quan-tri/the/{account}");
        var away = await web.SubmitAsync(page with { Path = page.Path + "?handler=Away" });
        (await phone.GetAsync("/don-khach")).Status.ShouldBe(HttpStatusCode.Redirect);
        (await phone.TrySignInAsync("tn", away.Document.QuerySelector(".note code")!.TextContent))!.MustChange.ShouldBeTrue();
    }

    [Fact]
    public async Task Only_a_volunteer_gets_a_card()
    {
        await using var web = await WebStage.OpenAsync();
        var account = await AccountAsync(web, Roles.Volunteer, Roles.Receptionist);
        await web.SignInAsync(Roles.Administrator);
        (await web.SubmitAsync(await web.GetAsync($"/quan-tri/the/{account}"))).Text.ShouldContain("Thẻ chỉ dành cho tài khoản tình nguyện viên");
        (await web.GetAsync("/quan-tri/the/999999")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_volunteer_sees_todays_numbers_and_not_yesterdays()
    {
        await using var web = await WebStage.OpenAsync();
        var taken = await web.GrantedAsync(new TakeTicket(), new TakeTicketInput("none", Lane.Reception));
        string[] pages = [$"/lay-so/{taken.TicketId}", $"/lay-so/{taken.TicketId}/phieu", $"/don-khach?so={taken.TicketId}"];
        await web.SignInAsync(Roles.Volunteer);
        foreach (var page in pages)
        {
            (await web.GetAsync(page)).Status.ShouldBe(HttpStatusCode.OK);
        }

        web.Stage.Time.Pass(TimeSpan.FromDays(1));
        await web.SignInAsync(Roles.Volunteer);
        foreach (var page in pages)
        {
            var hidden = await web.GetAsync(page);
            hidden.Status.ShouldBe(HttpStatusCode.Forbidden);
            hidden.Heading.ShouldContain("Tình nguyện viên chỉ xem và hỗ trợ người đến hôm nay");
        }
    }

    private static async Task<long> AccountAsync(WebStage web, params Roles[] roles)
    {
        var opened = await web.GrantedAsync(new OpenAccount(), new OpenAccountInput { SignInName = "tn", DisplayName = "Nguyễn Thị Tình", Roles = roles });
        return opened.AccountId;
    }

    private static async Task<(string Number, string Pin)> CardAsync(WebStage web, long account)
    {
        await web.SignInAsync(Roles.Administrator);
        var sheet = await web.SubmitAsync(await web.GetAsync($"/quan-tri/the/{account}"));
        sheet.Text.ShouldContain("Nguyễn Thị Tình");
        var numbers = sheet.Document.QuerySelectorAll(".card .number").Select(line => line.TextContent.Trim()).ToList();
        sheet.Document.QuerySelectorAll("svg.qr").Length.ShouldBe(1);
        numbers[0].ShouldMatch("^([0-9]{4} ){4}[0-9]{4}$");
        numbers[1].ShouldMatch("^[0-9]{6}$");
        return (numbers[0], numbers[1]);
    }
}
