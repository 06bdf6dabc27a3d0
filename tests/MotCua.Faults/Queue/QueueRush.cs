using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using MotCua.App.Acts;
using MotCua.Rules.Queueing;

namespace MotCua.Faults.Queue;

/// <summary>Two people at each desk who know nothing of one another, and two kiosks: all that can be done with numbers, without a pause.</summary>
internal sealed class QueueRush(int port, string bearer, IReadOnlyList<long> desks, int seed)
{
    private const int PeopleAtADesk = 2;
    private const int Kiosks = 2;
    private const int MostWaiting = 14;
    private readonly ConcurrentQueue<ClientAct> seen = [];
    private readonly ConcurrentQueue<string> broken = [];
    private readonly ConcurrentQueue<long> aside = [];
    private readonly bool[] serving = new bool[desks.Count + 1];
    private long taken;
    private long called;
    private long target;

    public IReadOnlyList<ClientAct> Seen => [.. seen];

    /// <summary>Answers that say the server was at fault.</summary>
    public IReadOnlyCollection<string> Broken => [.. broken.Distinct().Take(20)];

    public long Called => Interlocked.Read(ref called);

    public Task PlayAsync(int calls)
    {
        target = calls;
        var staff = Enumerable.Range(0, desks.Count * PeopleAtADesk).Select(person => AtDeskAsync((person % desks.Count) + 1, new Random(seed + person)));
        return Task.WhenAll([.. staff, .. Enumerable.Range(0, Kiosks).Select(kiosk => AtDoorAsync(new Random(seed + 1000 + kiosk)))]);
    }

    private bool IsOver => Called >= target;

    private async Task AtDoorAsync(Random chance)
    {
        using var http = Client(null);
        while (!IsOver)
        {
            if (Interlocked.Read(ref taken) - Called > MostWaiting)
            {
                await Task.Delay(1);
                continue;
            }

            await DoAsync(http, "take-ticket", new { priority = Any(Priority.Shipped, chance, half: true).Code }, chance);
            Interlocked.Increment(ref taken);
        }
    }

    private async Task AtDeskAsync(int desk, Random chance)
    {
        using var http = Client(desk);
        while (!IsOver)
        {
            var (act, input) = serving[desk] ? Serve(chance) : chance.Next(10) > 0 ? ("call-next", new { }) : Aside(chance);
            var done = await DoAsync(http, act, input, chance);
            if (done.Told == Told.Ok && act == "call-next")
            {
                Interlocked.Increment(ref called);
            }

            if (done.Told == Told.Ok && (act is "mark-missed" or "hold-ticket" or "transfer-ticket"))
            {
                aside.Enqueue(JsonElement.Parse(done.Answer).GetProperty("ticket_id").GetInt64());
            }

            serving[desk] = act switch
            {
                "call-next" => done.Told == Told.Ok || done.Answer.Contains("desk-busy", StringComparison.Ordinal),
                "mark-missed" or "hold-ticket" or "transfer-ticket" or "finish-visit" => false,
                _ => serving[desk],
            };
        }
    }

    private (string Act, object Input) Serve(Random chance) => chance.Next(100) switch
    {
        < 50 => ("finish-visit", new { keep_open = true }),
        < 60 => ("recall-ticket", new { }),
        < 72 => ("mark-missed", new { }),
        < 80 => ("hold-ticket", new { }),
        < 85 => ("transfer-ticket", new { }),
        < 90 => ("transfer-ticket", new { to_desk_id = desks[chance.Next(desks.Count)] }),
        < 95 => ("call-next", new { }),
        _ => Aside(chance),
    };

    private (string Act, object Input) Aside(Random chance)
    {
        if (!aside.TryDequeue(out var ticket_id))
        {
            return ("call-next", new { });
        }

        switch (chance.Next(10))
        {
            case 0:
                return ("leave-queue", new { ticket_id });
            case 1:
                return ("set-priority", new { ticket_id, priority = Any(Priority.Shipped, chance, half: false).Code, reason = "Xem giấy tờ" });
            case < 6:
                aside.Enqueue(ticket_id);
                return ("end-hold", new { ticket_id });
            default:
                aside.Enqueue(ticket_id);
                return ("rejoin-queue", new { ticket_id });
        }
    }

    private static Priority Any(IReadOnlyList<Priority> list, Random chance, bool half) => half && chance.Next(2) == 0 ? Priority.None : list[chance.Next(list.Count)];

    private HttpClient Client(int? desk)
    {
        var http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}"), Timeout = TimeSpan.FromSeconds(30) };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
        if (desk is not null)
        {
            http.DefaultRequestHeaders.Add("Desk-Number", desk.Value.ToString(CultureInfo.InvariantCulture));
        }

        return http;
    }

    private async Task<ClientAct> DoAsync(HttpClient http, string act, object input, Random chance)
    {
        // One in fifty goes away before the answer, at about the time it comes.
        using var patience = new CancellationTokenSource(chance.Next(50) == 0 ? TimeSpan.FromMilliseconds(chance.Next(1, 12)) : Timeout.InfiniteTimeSpan);
        var key = ActKey.Of(TimeProvider.System.GetUtcNow(), Secrets.Bytes(10)).ToString();
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/v1/acts/{act}") { Content = new StringContent(JsonSerializer.Serialize(input), Encoding.UTF8, "application/json") };
        request.Headers.Add("Idempotency-Key", key);
        var invoked = Stopwatch.GetTimestamp();
        var done = new ClientAct(act, Guid.Parse(key), invoked, long.MaxValue, Told.Unknown, 0, "");
        try
        {
            using var response = await http.SendAsync(request, patience.Token);
            done = await ReadAsync(done, response, patience.Token);
        }
        catch (Exception problem) when (problem is HttpRequestException or OperationCanceledException)
        {
            // Nobody knows whether it was done.
        }

        seen.Enqueue(done);
        return done;
    }

    private async Task<ClientAct> ReadAsync(ClientAct act, HttpResponseMessage response, CancellationToken stop)
    {
        var answer = await response.Content.ReadAsStringAsync(stop);
        var answered = act with { Returned = Stopwatch.GetTimestamp(), Answer = answer };
        if (response.IsSuccessStatusCode)
        {
            return answered with { Told = Told.Ok, Sequence = long.Parse(response.Headers.GetValues("Ledger-Sequence").Single(), CultureInfo.InvariantCulture) };
        }

        if ((int)response.StatusCode is >= 500 or 401 or 403)
        {
            broken.Enqueue($"{act.Act}: {(int)response.StatusCode} {answer}");
        }

        return (int)response.StatusCode >= 500 ? act : answered with { Told = Told.Fail };
    }
}
