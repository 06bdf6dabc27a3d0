using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace MotCua.Bench.Measuring;

/// <summary>Many screens on one live feed, read by one thread; each notes when an event had come to its end.</summary>
internal sealed class LiveScreens : IDisposable
{
    private static readonly TimeSpan Beginning = TimeSpan.FromSeconds(20);
    private readonly List<Screen> screens = [];
    private readonly Readiness readiness = new();
    private readonly Thread reading;
    private readonly int port;
    private readonly byte[] request;
    private volatile bool closed;

    public LiveScreens(int port, string path, string bearer, int count)
    {
        this.port = port;
        request = Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {bearer}\r\nAccept: text/event-stream\r\n\r\n");
        for (var i = 0; i < count; i++)
        {
            screens.Add(Open(i));
        }

        reading = new Thread(Read) { IsBackground = true };
        reading.Start();
        for (var waited = Stopwatch.StartNew(); screens.Any(screen => screen.Last < 0); Thread.Sleep(10))
        {
            if (waited.Elapsed > Beginning)
            {
                throw new TimeoutException($"{screens.Count(screen => screen.Last < 0)} of {count} screens heard nothing from {path}.");
            }
        }
    }

    /// <summary>A screen goes away and another comes in its place, which must first hear how things stand.</summary>
    public void Replace(int index)
    {
        var old = screens[index];
        screens[index] = Open(index);
        old.Socket.Dispose();
    }

    /// <summary>How long after <paramref name="from"/> each screen had the event of that place in the ledger, or a later one.</summary>
    /// <returns>Milliseconds of those that had it in time.</returns>
    public IReadOnlyList<double> WaitFor(long sequence, long from, TimeSpan patience)
    {
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < patience && screens.Any(screen => screen.Last < sequence);)
        {
            Thread.Sleep(1);
        }

        return [.. screens.Select(screen => screen.FirstAt(sequence)).OfType<long>().Select(at => (at - from) * 1000.0 / Stopwatch.Frequency)];
    }

    public void Dispose()
    {
        closed = true;
        reading.Join();
        screens.ForEach(screen => screen.Socket.Dispose());
        readiness.Dispose();
    }

    private Screen Open(int index)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        socket.Connect(IPAddress.Loopback, port);
        socket.Send(request);
        readiness.Watch(socket, index);
        return new Screen(socket);
    }

    private void Read()
    {
        while (!closed)
        {
            foreach (var ready in readiness.Wait(TimeSpan.FromMilliseconds(50)))
            {
                screens[ready.Index].Receive();
            }
        }
    }

    /// <summary>One stream and the events of late.</summary>
    private sealed class Screen(Socket socket)
    {
        private readonly byte[] buffer = new byte[64 << 10];
        private readonly Queue<(long Sequence, long At)> heard = [];
        private int filled;

        public Socket Socket => socket;

        /// <summary>-1 before anything was heard.</summary>
        public long Last { get; private set; } = -1;

        public long? FirstAt(long sequence)
        {
            lock (heard)
            {
                return heard.Where(news => news.Sequence >= sequence).Select(news => (long?)news.At).FirstOrDefault();
            }
        }

        public void Receive()
        {
            try
            {
                // One that was replaced a moment ago may still stand in the list of those to read.
                filled += socket.Available == 0 ? 0 : socket.Receive(buffer.AsSpan(filled), SocketFlags.None);
            }
            catch (Exception problem) when (problem is SocketException or ObjectDisposedException)
            {
                return;
            }

            while (buffer.AsSpan(0, filled).IndexOf("\n\n"u8) is var end and >= 0)
            {
                Hear(buffer.AsSpan(0, end));
                buffer.AsSpan(end + 2, filled - end - 2).CopyTo(buffer);
                filled -= end + 2;
            }
        }

        private void Hear(ReadOnlySpan<byte> news)
        {
            var id = news.IndexOf("id: "u8);
            if (id < 0)
            {
                return;
            }

            var digits = news[(id + 4)..];
            var sequence = long.Parse(digits[..digits.IndexOf((byte)'\n')], CultureInfo.InvariantCulture);
            lock (heard)
            {
                heard.Enqueue((sequence, Stopwatch.GetTimestamp()));
                while (heard.Count > 16)
                {
                    heard.Dequeue();
                }
            }

            Last = sequence;
        }
    }
}
