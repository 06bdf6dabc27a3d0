using System.Net;
using AngleSharp.Html.Dom;
using MotCua.App.Acts;
using MotCua.App.People;
using MotCua.App.Rehearsal;
using MotCua.Web.Infrastructure;
using Shouldly;
using Xunit;

namespace MotCua.Web.Tests.Pages.Start;

/// <summary>WCAG 2.2.1 without script: the sign-in ended while somebody typed.</summary>
public sealed class TypedBeforeTests
{
    private const string Secret = "con trâu đi trước";
    private const string Form = "/viec/give-duty";

    [Fact]
    public async Task What_was_typed_is_shown_again_after_signing_in_and_done_only_when_sent_once_more()
    {
        await using var web = await WebStage.OpenAsync();
        var account = await ReadyAsync(web);
        var late = await SendLateAsync(web, account);
        late.Location.ShouldNotBeNull().ShouldStartWith("/dang-nhap?next=");
        late.Location.ShouldNotContain("UBND");
        (await DutiesAsync(web, account)).ShouldBe(0);

        var signIn = await web.GetAsync(late.Location);
        signIn.Text.ShouldContain("Những gì vừa gõ được giữ lại 12 giờ");
        var back = await web.SubmitAsync(signIn, ("name", "quantri"), ("secret", Secret));
        var page = await web.GetAsync(back.Location!);
        page.Text.ShouldContain("chưa được ghi");
        ((IHtmlInputElement)page.Document.QuerySelector("[name=document]")!).Value.ShouldBe("QĐ 12/QĐ-UBND");
        ((IHtmlSelectElement)page.Document.QuerySelector("[name=role]")!).Value.ShouldBe("specialist");
        (await DutiesAsync(web, account)).ShouldBe(0);
        (await web.GetAsync(back.Location!)).Text.ShouldContain("chưa được ghi");

        (await web.SubmitAsync(page)).Status.ShouldBe(HttpStatusCode.Redirect);
        (await DutiesAsync(web, account)).ShouldBe(1);
        (await web.Stage.Read.NumberAsync("select count(*) as number from kept_forms")).ShouldBe(0);
        (await web.Stage.VerifyAsync()).Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Another_account_sees_nothing_of_it_and_neither_does_another_page()
    {
        await using var web = await WebStage.OpenAsync();
        var late = await SendLateAsync(web, await ReadyAsync(web));
        var next = Uri.UnescapeDataString(late.Location!["/dang-nhap?next=".Length..]);
        await web.SignInAsync(Roles.Administrator);
        var other = await web.GetAsync(next);
        other.Body.ShouldNotContain("QĐ 12");
        other.Status.ShouldBe(HttpStatusCode.OK);

        web.SignOut();
        await web.SubmitAsync(await web.GetAsync("/dang-nhap"), ("name", "quantri"), ("secret", Secret));
        (await web.GetAsync(next.Replace("give-duty", "end-duty", StringComparison.Ordinal))).Body.ShouldNotContain("QĐ 12");
        (await web.GetAsync(next)).Body.ShouldContain("QĐ 12");
    }

    [Fact]
    public async Task A_secret_typed_late_is_not_kept()
    {
        await using var web = await WebStage.OpenAsync();
        await web.SignInAsync(Roles.Receptionist);
        var page = await web.GetAsync("/mat-khau");
        await web.IdleAsync();
        (await web.SubmitAsync(page, ("present", "cũ"), ("secret", Secret), ("repeated", Secret))).Location.ShouldBe("/dang-nhap?next=%2Fmat-khau");
        (await web.Stage.Read.NumberAsync("select count(*) as number from kept_forms")).ShouldBe(0);
    }

    private static async Task<long> ReadyAsync(WebStage web)
    {
        await web.Service<Credentials>().SetSecretAsync(SampleCommune.OfficeId, 1, SecretCheck.Hash(Secret), mustChange: false);
        return (await web.GrantedAsync(new OpenAccount(), new OpenAccountInput { SignInName = "lan", DisplayName = "Lan", Roles = [] })).AccountId;
    }

    private static async Task<Shown> SendLateAsync(WebStage web, long account)
    {
        await web.SubmitAsync(await web.GetAsync("/dang-nhap"), ("name", "quantri"), ("secret", Secret));
        var form = await web.GetAsync($"{Form}?account_id={account}");
        await web.IdleAsync();
        return await web.SubmitAsync(form, ("role", "specialist"), ("document", "QĐ 12/QĐ-UBND"));
    }

    private static Task<long> DutiesAsync(WebStage web, long account) => web.Stage.Read.NumberAsync("select count(*) as number from duties where account_id = $1", account);
}
