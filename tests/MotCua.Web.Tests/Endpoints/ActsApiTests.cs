using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using MotCua.App.Acts;
using MotCua.App.Days;
using MotCua.App.Offices;
using Shouldly;
using Xunit;

namespace MotCua.Web.Tests.Endpoints;

public sealed class ActsApiTests
{
    private const string Key = "0193b0d0-0000-7000-8000-000000000001";

    [Fact]
    public async Task A_granted_act_answers_and_its_replay_says_so()
    {
        await using var web = await WebStage.OpenAsync();
        var bearer = await web.KeyAsync(Roles.Kiosk);
        using var first = await PostAsync(web, bearer, Key, "{}");
        using var second = await PostAsync(web, bearer, Key, "{}");

        first.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await first.Content.ReadAsStringAsync()).ShouldBe(await second.Content.ReadAsStringAsync());
        second.Headers.GetValues("Idempotency-Replayed").ShouldBe(["true"]);
        (await web.Stage.Read.NumberAsync("select count(*) as number from tickets")).ShouldBe(1);
    }

    [Theory]
    [InlineData(null, Key, "{}", HttpStatusCode.Unauthorized, "not-signed-in")]
    [InlineData("mc_wrong", Key, "{}", HttpStatusCode.Unauthorized, "not-signed-in")]
    [InlineData("right", null, "{}", HttpStatusCode.BadRequest, "act-key-missing")]
    [InlineData("right", "no uuid", "{}", HttpStatusCode.BadRequest, "act-key-missing")]
    [InlineData("right", Key, "{", HttpStatusCode.BadRequest, "unreadable")]
    [InlineData("right", Key, "null", HttpStatusCode.BadRequest, "unreadable")]
    [InlineData("right", Key, "[1]", HttpStatusCode.BadRequest, "unreadable")]
    [InlineData("right", Key, "{\"unknown\":1}", HttpStatusCode.BadRequest, "unreadable")]
    [InlineData("right", Key, "{\"priority\":null}", HttpStatusCode.BadRequest, "unreadable")]
    [InlineData("right", Key, "{\"people\":[null]}", HttpStatusCode.BadRequest, "unreadable")]
    public async Task What_cannot_be_taken_is_a_problem_document(string? bearer, string? key, string body, HttpStatusCode status, string code)
    {
        await using var web = await WebStage.OpenAsync();
        using var response = await PostAsync(web, bearer == "right" ? await web.KeyAsync(Roles.Kiosk) : bearer, key, body);
        response.StatusCode.ShouldBe(status);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        using var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        problem.RootElement.GetProperty("code").GetString().ShouldBe(code);
    }

    [Fact]
    public async Task A_key_without_the_role_is_refused()
    {
        await using var web = await WebStage.OpenAsync();
        using var response = await PostAsync(web, await web.KeyAsync(Roles.Board), Key, "{}");
        response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_chunk_of_impossible_size_is_unreadable_and_not_a_store_that_fails()
    {
        await using var web = await WebStage.OpenAsync();
        var bearer = await web.KeyAsync(Roles.Kiosk);
        using var line = new TcpClient("127.0.0.1", web.Http.BaseAddress!.Port);
        await line.GetStream().WriteAsync(Encoding.ASCII.GetBytes(
            $"POST /api/v1/acts/take-ticket HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {bearer}\r\nIdempotency-Key: {Key}\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\nx\r\n0\r\n\r\n"), TestContext.Current.CancellationToken);
        using var answer = new StreamReader(line.GetStream());
        (await answer.ReadLineAsync(TestContext.Current.CancellationToken)).ShouldBe("HTTP/1.1 400 Bad Request");
    }

    [Theory]
    [InlineData("citizen, kiosk")]
    [InlineData("signer,clerk")]
    [InlineData("none")]
    public async Task A_role_put_together_of_two_is_none_that_is_given(string role)
    {
        await using var web = await WebStage.OpenAsync();
        var input = $"{{\"sign_in_name\":\"may\",\"display_name\":\"Máy\",\"roles\":[\"{role}\"]}}";
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/acts/open-account") { Content = new StringContent(input, Encoding.UTF8, "application/json") };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await web.KeyAsync(Roles.Administrator));
        request.Headers.Add("Idempotency-Key", Key);
        using var response = await web.Http.SendAsync(request, TestContext.Current.CancellationToken);
        (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("role-not-given");
    }

    [Fact]
    public async Task Whoever_may_not_is_told_before_anything_of_the_input_is_read()
    {
        await using var web = await WebStage.OpenAsync();
        using var response = await PostAsync(web, await web.KeyAsync(Roles.Board), null, "{");
        response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_key_acts_at_the_desk_it_names()
    {
        await using var web = await WebStage.OpenAsync();
        await web.Stage.DoAsync(new RegisterDesk(), new RegisterDeskInput(2, "Quầy 2"));
        var bearer = await web.KeyAsync(Roles.Receptionist);
        using var unknown = await PostAsync(web, bearer, Key, "{}", ("Desk-Number", "9"));
        using var known = await PostAsync(web, bearer, Key, "{}", ("Desk-Number", "2"));

        unknown.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        known.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("2026-12-01T07:20", "1", HttpStatusCode.UnprocessableEntity)]
    [InlineData("just now", "1", HttpStatusCode.BadRequest)]
    public async Task A_late_entry_needs_a_readable_hour_inside_an_emergency(string happened, string sheet, HttpStatusCode status)
    {
        await using var web = await WebStage.OpenAsync();
        using var response = await PostAsync(web, await web.KeyAsync(Roles.Kiosk), Key, "{}", ("Happened-At", happened), ("Paper-Number", sheet));
        response.StatusCode.ShouldBe(status);
    }

    [Fact]
    public async Task A_sheet_is_entered_with_its_hour()
    {
        await using var web = await WebStage.OpenAsync();
        await web.Stage.DoAsync(new DeclareEmergency(), new DeclareEmergencyInput());
        var at = web.Stage.Time.GetUtcNow().AddMinutes(5);
        web.Stage.Time.Pass(TimeSpan.FromMinutes(30));
        using var response = await PostAsync(web, await web.KeyAsync(Roles.Kiosk), Key, "{}", ("Happened-At", MotCua.App.Wire.Moment(at)), ("Paper-Number", "4"), ("Late-Reason", Uri.EscapeDataString("mất điện")));
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await web.Stage.Read.NumberAsync("select count(*) as number from remarks where wording = 'mất điện'")).ShouldBe(1);
        (await web.Stage.VerifyAsync()).Violations.ShouldBeEmpty();
    }

    private static Task<HttpResponseMessage> PostAsync(WebStage web, string? bearer, string? key, string body, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/acts/take-ticket") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Authorization = bearer is null ? null : new AuthenticationHeaderValue("Bearer", bearer);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        if (key is not null)
        {
            request.Headers.TryAddWithoutValidation("Idempotency-Key", key);
        }

        return web.Http.SendAsync(request);
    }
}
