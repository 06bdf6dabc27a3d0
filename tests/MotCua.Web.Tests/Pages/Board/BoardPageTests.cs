using System.Net;
using System.Net.Http.Headers;
using System.Text;
using MotCua.App.Acts;
using MotCua.App.Offices;
using MotCua.App.Queueing;
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
        (await NextAsync(stream)).ShouldBe("""{"now":"2026-12-01T08:00:00+07:00","calling":[],"ready":[],"waiting":0,"voice":0}""");

        using var take = new HttpRequestMessage(HttpMethod.Post, "/api/v1/acts/take-ticket") { Content = new StringContent("{}", Encoding.UTF8, "application/json") };
        take.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        take.Headers.Add("Idempotency-Key", Guid.CreateVersion7().ToString());
        (await web.Http.SendAsync(take, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await NextAsync(stream)).ShouldBe("""{"now":"2026-12-01T08:00:00+07:00","calling":[],"ready":[],"waiting":1,"voice":0}""");
    }

    [Fact]
    public async Task Its_stream_says_a_call_as_clips_and_when_it_was_by_the_offices_clock()
    {
        await using var web = await WebStage.OpenAsync();
        await web.Stage.DoAsync(new RegisterDesk(), new RegisterDeskInput(3, "Tiếp nhận"));
        await web.Stage.DoAsync(new TakeTicket(), new TakeTicketInput());
        await web.Stage.DoAsync(new CallNext(), new CallNextInput());
        web.Stage.Time.Pass(TimeSpan.FromSeconds(90));
        using var ask = new HttpRequestMessage(HttpMethod.Get, "/truc-tiep/board");
        ask.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await web.KeyAsync(Roles.Board));
        using var answer = await web.Http.SendAsync(ask, HttpCompletionOption.ResponseHeadersRead);
        using var stream = new StreamReader(await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
        var state = await NextAsync(stream);
        state.ShouldStartWith("""{"now":"2026-12-01T08:01:30+07:00","calling":[{"number":"A001","desk":3,"lane":"reception",""");
        state.ShouldContain(""","called_at":"2026-12-01T08:00:00+07:00","clips":["please-number","letter-a","one","to-desk","three"]}""");
    }

    [Fact]
    public async Task Its_stream_is_never_silent_for_as_long_as_the_board_waits()
    {
        await using var web = await WebStage.OpenAsync();
        using var ask = new HttpRequestMessage(HttpMethod.Get, "/truc-tiep/board");
        ask.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await web.KeyAsync(Roles.Board));
        using var answer = await web.Http.SendAsync(ask, HttpCompletionOption.ResponseHeadersRead);
        using var stream = new StreamReader(await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
        await NextAsync(stream);
        (await stream.ReadLineAsync(TestContext.Current.CancellationToken)).ShouldBe("");
        (await stream.ReadLineAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(TimeSpan.FromSeconds(9))).ShouldBe("event: beat");
    }

    [Fact]
    public async Task An_empty_board_says_so_offers_its_sound_and_keeps_the_bar_of_a_lost_connection_ready()
    {
        await using var web = await WebStage.OpenAsync();
        await web.SignInAsync(Roles.Board);
        var page = await web.GetAsync("/bang");
        page.Document.QuerySelector("#no-calling")!.HasAttribute("hidden").ShouldBeFalse();
        page.Document.QuerySelector("#no-ready")!.TextContent.ShouldBe("Chưa có kết quả nào chờ nhận.");
        page.Document.QuerySelector("#lost[hidden]")!.TextContent.ShouldContain("Mất kết nối");
        var sound = page.Document.QuerySelector("button#sound[hidden]")!;
        sound.TextContent.ShouldContain("Loa đang tắt");
        (await web.GetAsync(sound.GetAttribute("data-voice")!)).Status.ShouldBe(HttpStatusCode.OK);

        var silent = await web.GetAsync("/bang?loa=khong");
        silent.Document.QuerySelector("#sound").ShouldBeNull();
        silent.Body.ShouldNotContain("speaker.js");
    }

    [Fact]
    public async Task A_called_number_stands_there_with_its_place_in_the_ledger_so_that_it_is_not_announced_again()
    {
        await using var web = await WebStage.OpenAsync();
        await web.Stage.DoAsync(new RegisterDesk(), new RegisterDeskInput(3, "Tiếp nhận"));
        await web.Stage.DoAsync(new TakeTicket(), new TakeTicketInput());
        await web.Stage.DoAsync(new CallNext(), new CallNextInput());
        await web.SignInAsync(Roles.Board);
        var page = await web.GetAsync("/bang");
        var called = page.Document.QuerySelector("#calling li")!;
        called.TextContent.Trim().ShouldBe("A001 Quầy 3");
        long.Parse(called.GetAttribute("data-sequence")!, System.Globalization.CultureInfo.InvariantCulture).ShouldBe(4);
        page.Document.QuerySelector("#no-calling")!.HasAttribute("hidden").ShouldBeTrue();
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
            if (shown.Contains($"\"waiting\":{waiting},", StringComparison.Ordinal))
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
