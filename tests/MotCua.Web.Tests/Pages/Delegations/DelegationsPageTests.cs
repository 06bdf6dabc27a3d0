using System.Net;
using AngleSharp.Dom;
using MotCua.App.Acts;
using Shouldly;
using Xunit;

namespace MotCua.Web.Tests.Pages.Delegations;

public sealed class DelegationsPageTests
{
    [Fact]
    public async Task An_officer_is_sent_away()
    {
        await using var web = await WebStage.OpenAsync();
        await web.SignInAsync(Roles.Receptionist);
        (await web.GetAsync("/uy-quyen-ky")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_stand_in_is_named_for_some_days_and_the_right_is_ended_again()
    {
        await using var web = await WebStage.OpenAsync();
        await web.SignInAsync(Roles.Specialist);
        await web.SignInAsync(Roles.Clerk);
        var page = await web.GetAsync("/uy-quyen-ky");
        page.Text.ShouldContain("Chưa có ai được ủy quyền ký từ hôm nay.");

        var refused = await SendAsync(web, page, "delegate-signing", ("until_on", "2026-12-04"), ("document", ""));
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Document.QuerySelector(".govuk-form-group--error [name=document]").ShouldNotBeNull();
        (await SendAsync(web, page, "delegate-signing", ("until_on", "2026-12-04"), ("document", "12/GUQ-UBND"))).Status.ShouldBe(HttpStatusCode.Redirect);
        page = await web.GetAsync("/uy-quyen-ky");
        page.Text.ShouldContain("văn bản 12/GUQ-UBND");
        await SendAsync(web, page, "end-delegation");
        (await web.GetAsync("/uy-quyen-ky")).Text.ShouldContain("Chưa có ai được ủy quyền ký từ hôm nay.");
        (await web.Stage.VerifyAsync()).Violations.ShouldBeEmpty();
    }

    private static Task<Shown> SendAsync(WebStage web, Shown page, string act, params (string Name, string Value)[] filled)
    {
        IElement form = page.Document.QuerySelector($"form[action='/viec/{act}']")!;
        return web.SubmitAsync(page with { Path = $"/viec/{act}" }, form, filled);
    }
}
