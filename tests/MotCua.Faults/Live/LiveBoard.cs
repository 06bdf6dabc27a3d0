using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;

namespace MotCua.Faults.Live;

/// <summary>A board that reads: which state it had when.</summary>
internal sealed class LiveBoard(int port, string bearer)
{
    private readonly List<(long Sequence, long At)> shown = [];
    private readonly CancellationTokenSource stop = new();
    private Task reading = Task.CompletedTask;

    /// <summary>Known-bad: shows only what comes every so often.</summary>
    public TimeSpan Sleeps { get; init; }

    public void Start() => reading = ReadAsync();

    public async Task StopAsync()
    {
        await stop.CancelAsync();
        await reading;
        stop.Dispose();
    }

    /// <summary>How long after it was confirmed the state, or a newer one, was shown; null when it never was.</summary>
    public TimeSpan? Until(long sequence, long confirmed)
    {
        var (_, at) = shown.FirstOrDefault(state => state.Sequence >= sequence);
        return at == 0 ? null : Stopwatch.GetElapsedTime(confirmed, Math.Max(confirmed, at));
    }

    private async Task ReadAsync()
    {
        using var http = new HttpClient { Timeout = Timeout.InfiniteTimeSpan };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
        while (!stop.IsCancellationRequested)
        {
            try
            {
                await ListenAsync(http);
            }
            catch (Exception problem) when (problem is OperationCanceledException or HttpRequestException or IOException)
            {
                // As a browser does: it comes back.
            }
        }
    }

    private async Task ListenAsync(HttpClient http)
    {
        using var stream = await http.GetStreamAsync(new Uri($"http://127.0.0.1:{port}/truc-tiep/board"), stop.Token);
        using var lines = new StreamReader(stream);
        while (await lines.ReadLineAsync(stop.Token) is { } line)
        {
            if (line.StartsWith("id: ", StringComparison.Ordinal))
            {
                await Task.Delay(Sleeps, stop.Token);
                shown.Add((long.Parse(line[4..], CultureInfo.InvariantCulture), Stopwatch.GetTimestamp()));
            }
        }
    }
}
