using System.Net;
using System.Net.Sockets;

namespace MotCua.Bench.Measuring;

/// <summary>Somebody of whom the program knows only the address; this machine has sixteen million of its own (127.0.0.0/8).</summary>
internal static class Citizen
{
    private static int citizens;

    public static IPAddress NextAddress()
    {
        var number = Interlocked.Increment(ref citizens);
        return new IPAddress([127, (byte)(1 + ((number >> 16) & 63)), (byte)((number >> 8) & 255), (byte)(number & 255)]);
    }

    public static SocketsHttpHandler FromOwnAddress()
    {
        var address = NextAddress();
        return new SocketsHttpHandler
        {
            ConnectCallback = async (context, stop) =>
            {
                var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
                socket.Bind(new IPEndPoint(address, 0));
                await socket.ConnectAsync(IPAddress.Loopback, context.DnsEndPoint.Port, stop);
                return new NetworkStream(socket, ownsSocket: true);
            },
        };
    }
}
