using System.Net.Sockets;

namespace MotCua.Faults.Door;

/// <summary>A connection that sends bytes as they are, which no client library would.</summary>
internal static class RawDoor
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Sends it all at once and waits for so many answers, or for the line to be cut.</summary>
    /// <param name="isWhole">False where the server still waits for something: the sending side is then closed.</param>
    public static async Task<IReadOnlyList<Reply>> AskAsync(int port, ReadOnlyMemory<byte> bytes, int answers = 1, bool hasBody = true, bool isWhole = true)
    {
        using var patience = new CancellationTokenSource(Patience);
        using var line = new TcpClient { NoDelay = true };
        var replies = new List<Reply>();
        try
        {
            await line.ConnectAsync("127.0.0.1", port, patience.Token);
            // Taken once: after the first failed write the client calls itself unconnected, though the answer lies there.
            var stream = line.GetStream();
            var sending = SendAsync(line.Client, stream, (bytes, isWhole), patience.Token);
            await ReadAsync(stream, (replies, answers, hasBody), patience.Token);
            await sending;
        }
        catch (Exception cut) when (cut is IOException or SocketException or OperationCanceledException)
        {
            // Cut off, or nothing more came: what was answered is there.
        }

        return replies;
    }

    /// <summary>Sends it and hangs up without listening.</summary>
    public static async Task LeaveAsync(int port, ReadOnlyMemory<byte> bytes, TimeSpan after)
    {
        using var line = new TcpClient { NoDelay = true };
        await line.ConnectAsync("127.0.0.1", port);
        await line.GetStream().WriteAsync(bytes);
        await Task.Delay(after);
    }

    private static async Task SendAsync(Socket socket, NetworkStream stream, (ReadOnlyMemory<byte> Bytes, bool IsWhole) what, CancellationToken stop)
    {
        try
        {
            await stream.WriteAsync(what.Bytes, stop);
            if (!what.IsWhole)
            {
                socket.Shutdown(SocketShutdown.Send);
            }
        }
        catch (Exception cut) when (cut is IOException or SocketException or OperationCanceledException)
        {
            // Refused before all of it was read, or answered and closed while it was being sent.
        }
    }

    private static async Task ReadAsync(NetworkStream stream, (List<Reply> Replies, int Wanted, bool HasBody) into, CancellationToken stop)
    {
        var (buffer, held) = (new byte[16384], new List<byte>());
        while (into.Replies.Count < into.Wanted && await stream.ReadAsync(buffer, stop) is > 0 and var read)
        {
            held.AddRange(buffer.AsSpan(0, read));
            while (Reply.First(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(held), into.HasBody, out var length) is { } reply)
            {
                held.RemoveRange(0, length);
                if (reply.Status != 100)
                {
                    into.Replies.Add(reply);
                }
            }
        }
    }
}
