using System.Net;
using System.Net.Sockets;

namespace MotCua.Web.Tests.Paper;

/// <summary>A thermal printer that turns the bytes back into the picture it would have printed, and can misbehave.</summary>
internal sealed class StandInPrinter : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly List<byte> received = [];
    private readonly List<byte> rows = [];

    public StandInPrinter(Mood mood = Mood.Well)
    {
        listener.Start();
        Address = ((IPEndPoint)listener.LocalEndpoint).ToString();
        if (mood == Mood.Refuses)
        {
            listener.Stop();
        }
        else
        {
            _ = ServeAsync(mood);
        }
    }

    public enum Mood
    {
        Well,
        Refuses,

        /// <summary>Takes the line and never reads.</summary>
        Hangs,
        ClosesMidway,
        HasNoPaper,
    }

    public string Address { get; }

    public int Slips { get; private set; }

    public byte[] Rows => [.. rows];

    public int Height => rows.Count / 72;

    public void Dispose() => listener.Stop();

    private async Task ServeAsync(Mood mood)
    {
        try
        {
            while (true)
            {
                using var line = await listener.AcceptTcpClientAsync();
                await (mood == Mood.Hangs ? Task.Delay(TimeSpan.FromSeconds(10)) : PrintAsync(line.GetStream(), mood));
            }
        }
        catch (Exception over) when (over is SocketException or ObjectDisposedException or IOException)
        {
        }
    }

    private async Task PrintAsync(NetworkStream line, Mood mood)
    {
        var part = new byte[4096];
        while (await line.ReadAsync(part) is > 0 and var count)
        {
            received.AddRange(part[..count]);
            if (mood == Mood.ClosesMidway)
            {
                return;
            }

            if (Understand())
            {
                await line.WriteAsync(new[] { (byte)(mood == Mood.HasNoPaper ? 0x72 : 0x12) });
            }
        }
    }

    /// <summary>Takes whole commands off the front; true when it was asked about paper.</summary>
    private bool Understand()
    {
        var asked = false;
        while (Length() is { } length && received.Count >= length)
        {
            switch (received)
            {
                case [0x1D, (byte)'v', ..]:
                    rows.AddRange(received[8..length]);
                    break;
                case [0x1D, (byte)'V', ..]:
                    Slips++;
                    break;
                case [0x10, ..]:
                    asked = true;
                    break;
            }

            received.RemoveRange(0, length);
        }

        return asked;
    }

    private int? Length() => received switch
    {
        [0x1B, (byte)'@', ..] => 2,
        [0x1D, (byte)'v', (byte)'0', 0, var low, var high, var rowsLow, var rowsHigh, ..] => 8 + ((low + (256 * high)) * (rowsLow + (256 * rowsHigh))),
        [0x1D, (byte)'V', 66, _, ..] => 4,
        [0x10, 4, 4, ..] => 3,
        { Count: < 8 } => null,
        _ => throw new InvalidDataException($"The printer does not know {received[0]:X2} {received[1]:X2}."),
    };
}
