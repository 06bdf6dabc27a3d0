using System.Net;
using System.Net.Http.Headers;
using System.Text;
using MotCua.App.Acts;
using Shouldly;
using Xunit;

namespace MotCua.Web.Tests.Pages.Board;

public sealed class BoardPageTests
{
    [Fact]
    public async Task It_shows_numbers_and_refreshes_itself_without_script()
    {
        await using var web = await WebStage.OpenAsync();
        await web.SignInAsync(Roles.Board);
        var page = await web.GetAsync("/bang");
        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Heading.ShouldBe("Đang mời");
        page.Document.QuerySelector("noscript")!.InnerHtml.ShouldContain("refresh");
    }

    [Fact]
    public async Task Its_stream_begins_with_the_whole_state_and_tells_every_ticket_that_is_taken()
    {
        await using var web = await WebStage.OpenAsync();
        var key = await web.KeyAsync(Roles.Kiosk);
        var board = await web.KeyAsync(Roles.Board);
        using var ask = new HttpRequestMessage(HttpMethod.Get, "/truc-tiep/board");
        ask.Headers.Authorization = new AuthenticationHeaderValue("Bearer", board);
        using var answer = await web.Http.SendAsync(ask, HttpCompletionOption.ResponseHeadersRead);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/event-stream");
        using var stream = new StreamReader(await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
        (await NextAsync(stream)).ShouldBe("""{"calling":[],"ready":[],"waiting":0}""");

        using var take = new HttpRequestMessage(HttpMethod.Post, "/api/v1/acts/take-ticket") { Content = new StringContent("{}", Encoding.UTF8, "application/json") };
        take.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        take.Headers.Add("Idempotency-Key", Guid.CreateVersion7().ToString());
        (await web.Http.SendAsync(take, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await NextAsync(stream)).ShouldBe("""{"calling":[],"ready":[],"waiting":1}""");
    }

    [Fact]
    public async Task Boards_that_join_while_a_number_is_taken_all_show_it()
    {
        await using var web = await WebStage.OpenAsync();
        var key = await web.KeyAsync(Roles.Kiosk);
        var board = await web.KeyAsync(Roles.Board);
        for (var taken = 1; taken <= 10; taken++)
        {
            var joining = Enumerable.Range(0, 8).Select(_ => ShowsAsync(web, board, taken)).ToList();
            using var take = new HttpRequestMessage(HttpMethod.Post, "/api/v1/acts/take-ticket") { Content = new StringContent("{}", Encoding.UTF8, "application/json") };
            take.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
            take.Headers.Add("Idempotency-Key", Guid.CreateVersion7().ToString());
            (await web.Http.SendAsync(take, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK);
            (await Task.WhenAll(joining)).ShouldAllBe(shown => shown);
        }
    }

    [Fact]
    public async Task Nobody_in_particular_hears_nothing_and_an_unknown_screen_is_not_there()
    {
        await using var web = await WebStage.OpenAsync();
        (await web.GetAsync("/truc-tiep/board")).Status.ShouldBe(HttpStatusCode.Unauthorized);
        (await web.GetAsync("/truc-tiep/khong-co")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("board", Roles.Kiosk)]
    [InlineData("counter", Roles.Board)]
    [InlineData("day", Roles.Volunteer)]
    public async Task The_stream_of_a_screen_is_for_whom_the_screen_is_for(string screen, Roles other)
    {
        await using var web = await WebStage.OpenAsync();
        await web.SignInAsync(other);
        (await web.GetAsync("/truc-tiep/" + screen)).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await web.GetAsync("/truc-tiep/queue")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    /// <summary>Whether a board that joins now comes to show so many waiting, while nothing more happens.</summary>
    private static async Task<bool> ShowsAsync(WebStage web, string key, int waiting)
    {
        using var ask = new HttpRequestMessage(HttpMethod.Get, "/truc-tiep/board");
        ask.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        using var answer = await web.Http.SendAsync(ask, HttpCompletionOption.ResponseHeadersRead);
        using var stream = new StreamReader(await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
        while (await NextAsync(stream).WaitAsync(TimeSpan.FromSeconds(15)) is { Length: > 0 } shown)
        {
            if (shown.EndsWith($"\"waiting\":{waiting}}}", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static async Task<string> NextAsync(StreamReader stream)
    {
        while (await stream.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (line.StartsWith("data: {", StringComparison.Ordinal))
            {
                return line["data: ".Length..];
            }
        }

        return "";
    }
}
