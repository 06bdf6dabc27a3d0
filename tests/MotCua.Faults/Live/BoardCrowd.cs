using System.Net.Sockets;
using System.Text;

namespace MotCua.Faults.Live;

/// <summary>Screens that do harm without meaning it: some never read, some stop half-way through asking, some come and go without end.</summary>
internal sealed class BoardCrowd(int port, string bearer) : IDisposable
{
    private static readonly TimeSpan BetweenVisits = TimeSpan.FromMilliseconds(200);
    private readonly List<TcpClient> silent = [];
    private readonly CancellationTokenSource stop = new();
    private Task storm = Task.CompletedTask;
    private int visits;

    /// <summary>How often somebody came back and was answered.</summary>
    public int Visits => visits;

    public async Task ComeAsync(int neverReading, int reconnecting)
    {
        for (var number = 0; number < neverReading; number++)
        {
            silent.Add(await AskAsync(isWhole: number % 5 > 0));
        }

        storm = Task.WhenAll(Enumerable.Range(0, reconnecting).Select(number => ComeAndGoAsync(number)));
    }

    public async Task LeaveAsync()
    {
        await stop.CancelAsync();
        await storm;

        // The plug is pulled: no farewell is sent.
        foreach (var client in silent)
        {
            client.LingerState = new LingerOption(true, 0);
            client.Dispose();
        }

        silent.Clear();
    }

    public void Dispose()
    {
        silent.ForEach(client => client.Dispose());
        stop.Dispose();
    }

    private async Task ComeAndGoAsync(int number)
    {
        var chance = new Random(number);
        var answer = new byte[1];
        while (!stop.IsCancellationRequested)
        {
            try
            {
                using var client = await AskAsync(isWhole: true, lastEvent: chance.Next(1, 1000));
                if (await client.GetStream().ReadAsync(answer, stop.Token) == 1)
                {
                    Interlocked.Increment(ref visits);
                }

                await Task.Delay(BetweenVisits * chance.NextDouble() * 2, stop.Token);
            }
            catch (Exception problem) when (problem is OperationCanceledException or IOException or SocketException)
            {
                // It comes again.
            }
        }
    }

    private async Task<TcpClient> AskAsync(bool isWhole, int? lastEvent = null)
    {
        var client = new TcpClient { ReceiveBufferSize = 4096 };
        await client.ConnectAsync("127.0.0.1", port);
        var seen = lastEvent is null ? "" : $"Last-Event-ID: {lastEvent}\r\n";
        var ask = $"GET /truc-tiep/board HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer {bearer}\r\n{seen}Accept: text/event-stream\r\n{(isWhole ? "\r\n" : "")}";
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(ask));
        return client;
    }
}
