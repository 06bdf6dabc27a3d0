using System.Net;
using MotCua.App.Acts;
using Shouldly;
using Xunit;

namespace MotCua.Web.Tests.Pages.Citizen;

public sealed class FeedbackPageTests
{
    [Fact]
    public async Task Anyone_writes_gets_a_code_and_reads_the_answer_by_it()
    {
        await using var web = await WebStage.OpenAsync();
        (await web.GetAsync("/")).Document.QuerySelector("footer a[href='/gop-y']").ShouldNotBeNull();
        var page = await web.GetAsync("/gop-y");
        var sent = await web.SubmitAsync(page, ("topic", "harassment"), ("wording", "Bị đòi thêm tiền ngoài biên lai."), ("contact", "0912345678"));
        sent.Status.ShouldBe(HttpStatusCode.OK);
        var code = sent.Document.QuerySelector(".code")!.TextContent;

        // Sent again by going back, it is the same one.
        (await web.SubmitAsync(page, ("topic", "harassment"), ("wording", "Bị đòi thêm tiền ngoài biên lai."), ("contact", "0912345678"))).Document.QuerySelector(".code")!.TextContent.ShouldBe(code);
        (await web.Stage.Read.NumberAsync("select count(*) as number from feedbacks")).ShouldBe(1);

        var asked = await web.SubmitAsync(await web.GetAsync("/gop-y/tra-cuu"), ("code", code));
        asked.Text.ShouldContain("Đã nhận, đang xem xét");
        asked.Text.ShouldNotContain("Bị đòi");
    }

    [Fact]
    public async Task Whoever_is_signed_in_at_the_device_is_not_recorded()
    {
        await using var web = await WebStage.OpenAsync();
        await web.SignInAsync(Roles.Receptionist);
        await web.SubmitAsync(await web.GetAsync("/gop-y"), ("topic", "other"), ("wording", "Trưởng bộ phận bắt ký thay."));
        (await web.Stage.Read.NumberAsync("select actor_id as number from ledger_entries where kind = 'feedback-given.1'")).ShouldBe(0);
    }

    [Fact]
    public async Task What_is_wrong_is_said_at_its_field_and_what_was_typed_stays()
    {
        await using var web = await WebStage.OpenAsync();
        var page = await web.GetAsync("/gop-y");
        var refused = await web.SubmitAsync(page, ("topic", "time"), ("wording", "Chờ hơn một giờ."), ("desk", "quầy 2"));
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Document.QuerySelector(".govuk-form-group--error [name=desk]").ShouldNotBeNull();
        refused.Document.QuerySelector("[name=wording]")!.TextContent.ShouldContain("Chờ hơn một giờ.");
        (await web.SubmitAsync(page, ("topic", ""), ("wording", "Chờ hơn một giờ."))).Document.QuerySelector(".govuk-form-group--error [name=topic]").ShouldNotBeNull();
        (await web.SubmitAsync(page, ("topic", "time"), ("wording", ""))).Document.QuerySelector(".govuk-form-group--error [name=wording]").ShouldNotBeNull();
        (await web.SubmitAsync(page, ("topic", "time"), ("wording", "Chờ hơn một giờ."), ("desk", "77"))).Text.ShouldContain("Không có quầy số 77");
    }

    [Fact]
    public async Task Wrong_and_unknown_codes_are_answered_alike_and_too_many_are_slowed_down()
    {
        await using var web = await WebStage.OpenAsync();
        var page = await web.GetAsync("/gop-y/tra-cuu");
        (await web.SubmitAsync(page, ("code", "22222-22222"))).Text.ShouldContain("Không tìm thấy góp ý với mã này.");
        (await web.SubmitAsync(page, ("code", "xyz"))).Text.ShouldContain("Không tìm thấy góp ý với mã này.");
        for (var i = 0; i < 9; i++)
        {
            await web.SubmitAsync(page, ("code", $"22222-2223{i + 1}"));
        }

        foreach (var slowed in new[] { await web.SubmitAsync(page, ("code", "22222-33333")), await web.SubmitAsync(await web.GetAsync("/gop-y"), ("topic", "time"), ("wording", "Chờ hơn một giờ.")) })
        {
            (slowed.Status, slowed.RetryAfter).ShouldBe((HttpStatusCode.TooManyRequests, TimeSpan.FromMinutes(1)));
        }
    }
}
