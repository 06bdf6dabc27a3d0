using System.Net;
using Shouldly;
using Xunit;

namespace MotCua.Web.Tests.Pages.Citizen;

public sealed class StatusPageTests
{
    [Fact]
    public async Task Anyone_may_ask_and_a_wrong_guess_tells_nothing()
    {
        await using var web = await WebStage.OpenAsync();
        var page = await web.GetAsync("/tra-cuu");
        page.Heading.ShouldBe("Tra cứu hồ sơ");
        var asked = await web.SubmitAsync(page, ("code", "22222-22222"), ("proof", "1990"));
        asked.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        asked.Text.ShouldContain("Không tìm thấy hồ sơ");
    }

    [Fact]
    public async Task Asking_too_often_is_slowed_down()
    {
        await using var web = await WebStage.OpenAsync();
        var page = await web.GetAsync("/tra-cuu");
        for (var i = 0; i < 10; i++)
        {
            await web.SubmitAsync(page, ("code", $"22222-2223{i + 1}"), ("proof", "1990"));
        }

        var slowed = await web.SubmitAsync(page, ("code", "22222-22222"), ("proof", "1990"));
        (slowed.Status, slowed.RetryAfter).ShouldBe((HttpStatusCode.TooManyRequests, TimeSpan.FromMinutes(1)));
    }
}
