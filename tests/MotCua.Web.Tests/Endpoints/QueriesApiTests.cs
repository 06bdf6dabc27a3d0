using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using MotCua.App.Acts;
using MotCua.App.Queueing;
using Shouldly;
using Xunit;

namespace MotCua.Web.Tests.Endpoints;

public sealed class QueriesApiTests
{
    [Theory]
    [InlineData("board", Roles.Board, """{"calling":[],"ready":[],"waiting":1,"voice":0}""")]
    [InlineData("queue", Roles.Receptionist, "\"number\":\"A001\"")]
    [InlineData("work?mine=true", Roles.Specialist, "[]")]
    [InlineData("originals?dossier_id=abc", Roles.Receptionist, "[]")]
    [InlineData("figures", Roles.Supervisor, """{"counter":"visits","subject":"","amount":1}""")]
    [InlineData("figures/visits?day=2026-12-01", Roles.Supervisor, "Đã lấy số A001.")]
    [InlineData("day", Roles.Supervisor, """{"kind":"ticket-open","subject_id":1,"number":"A001","blocks":true}""")]
    [InlineData("visits/1/timeline", Roles.Inspector, "Đã lấy số A001.")]
    [InlineData("dossiers/1/timeline", Roles.Inspector, "[]")]
    public async Task A_question_is_answered_to_whoever_may_see_its_screen(string path, Roles role, string part)
    {
        await using var web = await WebStage.OpenAsync();
        await web.Stage.DoAsync(new TakeTicket(), new TakeTicketInput());
        using var answer = await GetAsync(web, path, await web.KeyAsync(role));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain(part);
        (await GetAsync(web, path, await web.KeyAsync(Roles.Kiosk))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await GetAsync(web, path, null)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task An_unreadable_day_is_a_problem_document()
    {
        await using var web = await WebStage.OpenAsync();
        using var answer = await GetAsync(web, "figures?day=01/12/2026", await web.KeyAsync(Roles.Supervisor));
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        problem.RootElement.GetProperty("code").GetString().ShouldBe("unreadable");
    }

    private static async Task<HttpResponseMessage> GetAsync(WebStage web, string path, string? key)
    {
        using var ask = new HttpRequestMessage(HttpMethod.Get, "/api/v1/" + path);
        ask.Headers.Authorization = key is null ? null : new AuthenticationHeaderValue("Bearer", key);
        return await web.Http.SendAsync(ask, TestContext.Current.CancellationToken);
    }
}
