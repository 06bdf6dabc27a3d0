using System.Net.Sockets;
using System.Runtime.InteropServices;

namespace MotCua.Bench.Measuring;

/// <summary>Which of many sockets have something to read, as the kernel tells it: one thread then drives a thousand connections for little.</summary>
internal sealed partial class Readiness : IDisposable
{
    private const int Add = 1;
    private const uint Readable = 1;
    private readonly Ready[] ready = new Ready[512];
    private readonly int handle = epoll_create1(0);

    public void Watch(Socket socket, int index)
    {
        var wanted = new Ready { Events = Readable, Index = index };
        if (epoll_ctl(handle, Add, (int)socket.Handle, ref wanted) != 0)
        {
            throw new InvalidOperationException($"epoll_ctl: {Marshal.GetLastPInvokeErrorMessage()}");
        }
    }

    /// <summary>The indexes of those that can be read now; none when the time is over.</summary>
    public ReadOnlySpan<Ready> Wait(TimeSpan longest)
    {
        var nanoseconds = Math.Max(0, longest.Ticks) * 100;
        var until = new Span { Seconds = nanoseconds / 1_000_000_000, Nanoseconds = nanoseconds % 1_000_000_000 };
        var count = epoll_pwait2(handle, ready, ready.Length, ref until, 0);
        return ready.AsSpan(0, Math.Max(0, count));
    }

    public void Dispose() => _ = close(handle);

    [LibraryImport("libc", SetLastError = true)]
    private static partial int epoll_create1(int flags);

    [LibraryImport("libc", SetLastError = true)]
    private static partial int epoll_ctl(int handle, int what, int descriptor, ref Ready wanted);

    [LibraryImport("libc", SetLastError = true)]
    private static partial int epoll_pwait2(int handle, [In, Out] Ready[] ready, int most, ref Span until, nint signals);

    [LibraryImport("libc")]
    private static partial int close(int descriptor);

    /// <summary>The kernel's own layout on 64-bit Intel machines: no gap after the events.</summary>
    [StructLayout(LayoutKind.Sequential, Pack = 1)]
    internal struct Ready
    {
        public uint Events;
        public int Index;
        public int Unused;
    }

    [StructLayout(LayoutKind.Sequential)]
    private struct Span
    {
        public long Seconds;
        public long Nanoseconds;
    }
}
