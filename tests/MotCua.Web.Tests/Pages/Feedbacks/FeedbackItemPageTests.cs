using System.Globalization;
using System.Net;
using MotCua.App.Acts;
using MotCua.App.Feedbacks;
using Shouldly;
using Xunit;

namespace MotCua.Web.Tests.Pages.Feedbacks;

public sealed class FeedbackItemPageTests
{
    private const string Words = "Cán bộ quầy một to tiếng với người già.";

    [Fact]
    public async Task The_head_gives_it_to_somebody_who_answers_and_nobody_else_opens_it()
    {
        await using var web = await WebStage.OpenAsync();
        await GiveAsync(web);
        var owner = web.Beside();
        await owner.SignInAsync(Roles.Clerk);
        var ownerId = await NewestAsync(web);
        (await owner.GetAsync("/gop-y/danh-sach")).Text.ShouldContain("Chưa có góp ý nào được giao cho ông/bà trả lời.");
        (await owner.GetAsync("/gop-y/danh-sach/1")).Status.ShouldBe(HttpStatusCode.Forbidden);

        await web.SignInAsync(Roles.CentreHead);
        (await web.GetAsync("/gop-y/danh-sach")).Document.QuerySelector("a[href='/gop-y/danh-sach/1']")!.TextContent.ShouldBe("thái độ phục vụ");
        var item = await web.GetAsync("/gop-y/danh-sach/1");
        item.Text.ShouldContain(Words);
        (await SendAsync(web, item, "Assign", ("owner_id", ""))).Document.QuerySelector(".govuk-form-group--error [name=owner_id]").ShouldNotBeNull();
        await SendAsync(web, item, "Assign", ("owner_id", ownerId), ("due_on", "2026-12-03"));

        item = await owner.GetAsync("/gop-y/danh-sach/1");
        item.Text.ShouldContain(Words);
        item.Document.QuerySelector("form[action*='Assign']").ShouldBeNull();
        var refused = await SendAsync(owner, item, "Answer", ("wording", "x"));
        refused.Document.QuerySelector(".govuk-form-group--error [name=wording]").ShouldNotBeNull();
        (await SendAsync(owner, item, "Answer", ("wording", "Đã nhắc nhở, xin lỗi cụ."))).Status.ShouldBe(HttpStatusCode.Redirect);
        (await web.GetAsync("/gop-y/danh-sach/1")).Text.ShouldContain("Đã nhắc nhở, xin lỗi cụ.");
        (await web.GetAsync("/so-lieu/feedbacks?day=2026-12-01")).Text.ShouldContain("Có thêm một góp ý, phản ánh.");
    }

    [Fact]
    public async Task Whom_it_is_about_is_told_that_it_is_not_his_even_where_he_decides()
    {
        await using var web = await WebStage.OpenAsync();
        await GiveAsync(web);
        var about = web.Beside();
        await about.SignInAsync(Roles.CentreHead);
        var aboutId = await NewestAsync(web);
        await web.SignInAsync(Roles.Signer);
        var leaderId = await NewestAsync(web);
        var item = await web.GetAsync("/gop-y/danh-sach/1");
        (await SendAsync(web, item, "Assign", ("owner_id", aboutId), ("concerns_id", aboutId))).Document.QuerySelector(".govuk-form-group--error [name=owner_id]").ShouldNotBeNull();
        await SendAsync(web, item, "Assign", ("owner_id", leaderId), ("concerns_id", aboutId));

        var hidden = await about.GetAsync("/gop-y/danh-sach/1");
        hidden.Status.ShouldBe(HttpStatusCode.Forbidden);
        hidden.Heading.ShouldContain("Góp ý này nói về chính ông/bà");
        hidden.Body.ShouldNotContain(Words);
        (await about.GetAsync("/gop-y/danh-sach")).Text.ShouldContain("Không có góp ý nào đang chờ trả lời.");
    }

    [Fact]
    public async Task What_is_overdue_is_marked()
    {
        await using var web = await WebStage.OpenAsync();
        await GiveAsync(web);
        web.Stage.Time.Pass(TimeSpan.FromDays(20));
        await web.SignInAsync(Roles.CentreHead);
        (await web.GetAsync("/gop-y/danh-sach")).Document.QuerySelector(".late")!.TextContent.ShouldBe("Quá hạn");
        (await web.GetAsync("/gop-y/danh-sach/1")).Text.ShouldContain("Quá hạn trả lời từ ngày 15/12/2026.");
    }

    private static async Task GiveAsync(WebStage web) =>
        await web.GrantedAsync(new GiveFeedback(), new GiveFeedbackInput(FeedbackTopic.Attitude, Words), Actor.Citizen(web.Stage.Anyone.OfficeId));

    private static async Task<string> NewestAsync(WebStage web) =>
        (await web.Stage.Read.NumberAsync("select max(account_id) as number from accounts")).ToString(CultureInfo.InvariantCulture);

    private static Task<Shown> SendAsync(WebStage web, Shown item, string handler, params (string Name, string Value)[] filled) =>
        web.SubmitAsync(item with { Path = $"/gop-y/danh-sach/1?handler={handler}" }, item.Document.QuerySelector($"form[action*='{handler}']")!, filled);
}
