using System.Net;
using System.Net.Sockets;

namespace MotCua.Faults.Door;

/// <summary>Known-bad: somebody between the clients and the program who changes what is asked or answered.</summary>
internal sealed class Between : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource closed = new();
    private readonly int behind;
    private readonly Func<byte[], byte[]> ask;
    private readonly Func<byte[], byte[]> answer;

    /// <param name="behind">The program's own port.</param>
    /// <param name="answer">What becomes of the bytes of an answer as they come.</param>
    /// <param name="ask">What becomes of the bytes of a request; nothing when null.</param>
    public Between(int behind, Func<byte[], byte[]> answer, Func<byte[], byte[]>? ask = null)
    {
        (this.behind, this.ask, this.answer) = (behind, ask ?? Untouched, answer);
        listener.Start();
        _ = AcceptAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    public static byte[] Untouched(byte[] bytes) => bytes;

    public void Dispose()
    {
        closed.Cancel();
        listener.Dispose();
        closed.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _ = CarryAsync(await listener.AcceptTcpClientAsync(closed.Token));
            }
        }
        catch (Exception gone) when (gone is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // Closed.
        }
    }

    private async Task CarryAsync(TcpClient client)
    {
        using (client)
        using (var server = new TcpClient())
        {
            try
            {
                await server.ConnectAsync(IPAddress.Loopback, behind);
                await Task.WhenAny(PumpAsync(client, server, ask), PumpAsync(server, client, answer));
            }
            catch (Exception cut) when (cut is IOException or SocketException)
            {
                // One of the two hung up.
            }
        }
    }

    private static async Task PumpAsync(TcpClient from, TcpClient to, Func<byte[], byte[]> change)
    {
        try
        {
            var buffer = new byte[65536];
            while (await from.GetStream().ReadAsync(buffer) is > 0 and var read)
            {
                await to.GetStream().WriteAsync(change(buffer[..read]));
            }
        }
        catch (Exception cut) when (cut is IOException or SocketException or ObjectDisposedException or InvalidOperationException)
        {
            // One of the two hung up.
        }
    }
}
