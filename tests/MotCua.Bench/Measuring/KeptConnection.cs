using System.Net;
using System.Net.Sockets;

namespace MotCua.Bench.Measuring;

/// <summary>A connection kept open, with at most one request on its way.</summary>
internal sealed class KeptConnection(int port, Caller caller, Readiness readiness, int index) : IDisposable
{
    private byte[] buffer = new byte[32 << 10];
    private Socket socket = Open(port, caller, readiness, index);
    private int filled;

    public Caller Caller => caller;

    public bool IsWaiting { get; private set; }

    /// <summary>When the request was to be sent, by the stopwatch; a late sending counts as waiting.</summary>
    public long DueAt { get; private set; }

    public void Send(long dueAt)
    {
        (DueAt, IsWaiting, filled) = (dueAt, true, 0);
        var rest = caller.Next().Span;
        while (rest.Length > 0)
        {
            rest = rest[socket.Send(rest, SocketFlags.None)..];
        }
    }

    /// <summary>Takes what has come; true when the answer is whole.</summary>
    /// <exception cref="SocketException">The other side went away.</exception>
    public bool TryReceive(out HttpAnswer answer)
    {
        answer = default;
        if (filled == buffer.Length)
        {
            Array.Resize(ref buffer, buffer.Length * 2);
        }

        var read = socket.Receive(buffer.AsSpan(filled), SocketFlags.None);
        if (read == 0)
        {
            throw new SocketException((int)SocketError.ConnectionReset);
        }

        filled += read;
        if (!HttpAnswer.TryRead(buffer.AsSpan(0, filled), out answer))
        {
            return false;
        }

        IsWaiting = false;
        return true;
    }

    /// <summary>Somebody else comes: a new connection from the caller's address.</summary>
    public void Reopen()
    {
        socket.Dispose();
        socket = Open(port, caller, readiness, index);
        IsWaiting = false;
    }

    public void Dispose() => socket.Dispose();

    private static Socket Open(int port, Caller caller, Readiness readiness, int index)
    {
        var opened = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        opened.Bind(new IPEndPoint(caller.From, 0));
        opened.Connect(IPAddress.Loopback, port);
        readiness.Watch(opened, index);
        return opened;
    }
}
