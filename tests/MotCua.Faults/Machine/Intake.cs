using System.Collections.Concurrent;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using MotCua.App.Acts;
using MotCua.Rules;
using MotCua.Rules.Calendars;

namespace MotCua.Faults.Machine;

/// <summary>Clients that give numbers and take files in without a pause; each sends an act with one key until it is answered.</summary>
internal sealed class Intake(int port, string bearer, Acknowledged list)
{
    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(20);
    private readonly ConcurrentQueue<string> refused = [];
    private readonly CancellationTokenSource stop = new();
    private Task playing = Task.CompletedTask;
    private volatile bool given;

    /// <summary>Known-bad: a retry is sent as a new act.</summary>
    public bool ForgetsItsKey { get; init; }

    /// <summary>Between an answer and the next act.</summary>
    public TimeSpan Pause { get; init; }

    /// <summary>Answers that were neither a confirmation nor a plain "not now".</summary>
    public IReadOnlyCollection<string> Refused => [.. refused.Distinct()];

    public void Start(int clients) => playing = Task.WhenAll(Enumerable.Range(1, clients).Select(PlayAsync));

    /// <summary>Nobody begins a new act; whoever waits for an answer keeps asking until there is one.</summary>
    public Task StopAsync()
    {
        stop.Cancel();
        return playing;
    }

    /// <summary>Nobody asks any more, answered or not.</summary>
    public Task GiveUpAsync()
    {
        given = true;
        return StopAsync();
    }

    /// <summary>Sends an answered act once more, under its key.</summary>
    public async Task RepeatAsync(Acknowledgement answered)
    {
        using var http = Client();
        await TryAsync(http, answered.Act == TakeTicket.Name ? TakeTicket : ReceiveFile, answered.Key.ToString());
    }

    /// <summary>One act of its own, and its answer: the status and the words.</summary>
    public async Task<string> AskAsync(string act, string body)
    {
        using var http = Client();
        try
        {
            using var response = await SendAsync(http, (act, body), NewKey());
            return $"{(int)response.StatusCode} {await response.Content.ReadAsStringAsync()}";
        }
        catch (Exception problem) when (problem is HttpRequestException or TaskCanceledException)
        {
            return $"nothing: {problem.Message}";
        }
    }

    private HttpClient Client()
    {
        var http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}"), Timeout = TimeSpan.FromSeconds(15) };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
        return http;
    }

    private async Task PlayAsync(int client)
    {
        using var http = Client();
        for (var number = 0; !stop.IsCancellationRequested; number++)
        {
            await ActAsync(http, (client + number) % 2 == 0 || IsHoliday ? TakeTicket : ReceiveFile);
            await Task.Delay(Pause, CancellationToken.None);
        }
    }

    private static readonly (string Name, string Body) TakeTicket = ("take-ticket", "{}");

    public static readonly (string Name, string Body) ReceiveFile =
        ("receive-dossier", """{"procedure":"2.000815","channel":"post","people":[{"full_name":"Nguyễn Thị Ánh Tuyết"}]}""");

    // Nobody takes files in on a public holiday; numbers are given on any day.
    public static bool IsHoliday { get; } = TimeProvider.System.GetUtcNow().Day() is var today && PublicHolidays.Of(today.Year).Any(holiday => holiday.On == today);

    private async Task ActAsync(HttpClient http, (string Name, string Body) act)
    {
        var key = NewKey();
        while (!await TryAsync(http, act, key) && !given)
        {
            await Task.Delay(BetweenTries);
            key = ForgetsItsKey ? NewKey() : key;
        }
    }

    private string NewKey()
    {
        var key = ActKey.Of(TimeProvider.System.GetUtcNow(), Secrets.Bytes(10)).ToString();
        list.Sent(key);
        return key;
    }

    /// <returns>False when nobody knows whether it was done.</returns>
    private async Task<bool> TryAsync(HttpClient http, (string Name, string Body) act, string key)
    {
        try
        {
            using var response = await SendAsync(http, act, key);
            var answer = await response.Content.ReadAsStringAsync();
            if (response.IsSuccessStatusCode)
            {
                list.Answered(key, act.Name, long.Parse(response.Headers.GetValues("Ledger-Sequence").Single(), CultureInfo.InvariantCulture), answer);
                return true;
            }

            if ((int)response.StatusCode == 503)
            {
                return false;
            }

            refused.Enqueue($"{act.Name}: {(int)response.StatusCode} {answer}");
            return true;
        }
        catch (Exception problem) when (problem is HttpRequestException or TaskCanceledException)
        {
            return false;
        }
    }

    private static async Task<HttpResponseMessage> SendAsync(HttpClient http, (string Name, string Body) act, string key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/v1/acts/{act.Name}") { Content = new StringContent(act.Body, Encoding.UTF8, "application/json") };
        request.Headers.Add("Idempotency-Key", key);
        return await http.SendAsync(request);
    }
}
