using System.Net;
using System.Text;
using System.Text.Json;
using Shouldly;
using Xunit;

namespace MotCua.Web.Tests.Endpoints;

/// <summary>The page's question, for machines: what it tells, and what it tells nobody.</summary>
public sealed class StatusApiTests
{
    [Fact]
    public async Task Anyone_may_ask_and_every_wrong_guess_gets_the_same_answer()
    {
        await using var web = await WebStage.OpenAsync();

        var wrongCode = await AskAsync(web, """{"code":"22222-22222","proof":"1990"}""");
        var noCode = await AskAsync(web, """{"code":"?","proof":null}""");

        wrongCode.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        wrongCode.Problem.GetProperty("code").GetString().ShouldBe("status-not-found");
        noCode.Problem.ToString().ShouldBe(wrongCode.Problem.ToString());
    }

    [Fact]
    public async Task Too_often_is_slowed_down_and_what_cannot_be_read_is_said()
    {
        await using var web = await WebStage.OpenAsync();
        (await AskAsync(web, """{"code":12}""")).Status.ShouldBe(HttpStatusCode.BadRequest);
        for (var i = 0; i < 10; i++)
        {
            (await AskAsync(web, $$"""{"code":"22222-2223{{i}}","proof":"1990"}""")).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        }

        (await AskAsync(web, """{"code":"22222-22222","proof":"1990"}""")).Status.ShouldBe(HttpStatusCode.TooManyRequests);
    }

    private static async Task<(HttpStatusCode Status, JsonElement Problem)> AskAsync(WebStage web, string json)
    {
        using var body = new StringContent(json, Encoding.UTF8, "application/json");
        using var answer = await web.Http.PostAsync(new Uri("/api/v1/status", UriKind.Relative), body, TestContext.Current.CancellationToken);
        return (answer.StatusCode, JsonElement.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
    }
}
