using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using MotCua.Bench.Measuring;
using MotCua.Faults.Running;
using MotCua.Testing.Serving;

namespace MotCua.Bench.Yardsticks;

/// <summary>
/// A program that does the least of one kind of work, so that a figure of ours can be read against what the machine gives
/// in the same minute. It is this program, started once more.
/// </summary>
internal sealed class Yardstick : IDisposable
{
    public const string Word = "yardstick";
    private readonly Process process;
    private readonly IDisposable owed;

    private Yardstick(string kind, string? folder)
    {
        var port = ServedProgram.FreePort();
        string[] words = [Word, kind, port.ToString(CultureInfo.InvariantCulture), .. folder is null ? Array.Empty<string>() : [folder]];
        process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, words) { UseShellExecute = false })!;
        Target = new Target(port, process.Id);
        owed = Leavings.Owe(Kill);
    }

    public Target Target { get; }

    public static async Task<Yardstick> StartAsync(string kind, string? folder = null)
    {
        var yardstick = new Yardstick(kind, folder);
        await yardstick.ReadyAsync();
        return yardstick;
    }

    /// <summary>Started to be timed: not waited for.</summary>
    public static Yardstick StartNow(string kind) => new(kind, null);

    /// <summary>Runs one when the command line says so.</summary>
    public static async Task<bool> RunAsync(string[] words)
    {
        if (words is not [Word, var kind, var port, ..])
        {
            return false;
        }

        var at = int.Parse(port, CultureInfo.InvariantCulture);
        await (kind switch
        {
            EmptyServer.Kind => EmptyServer.ServeAsync(at),
            EmptyServer.TemplateKind => EmptyServer.ServeTemplateAsync(at),
            DurablePost.Kind => DurablePost.ServeAsync(at, words[3]),
            FaultyServer.Kind => FaultyServer.ServeAsync(at),
            LiveSpike.Kind => LiveSpike.ServeAsync(at),
            _ => throw new ArgumentOutOfRangeException(nameof(words), kind, "No such yardstick."),
        });
        return true;
    }

    public void Dispose() => owed.Dispose();

    private async Task ReadyAsync()
    {
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < TimeSpan.FromSeconds(30); await Task.Delay(10))
        {
            try
            {
                using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
                await socket.ConnectAsync(IPAddress.Loopback, Target.Port);
                return;
            }
            catch (SocketException)
            {
                // Not yet.
            }
        }

        throw new TimeoutException("The yardstick did not come up.");
    }

    private void Kill()
    {
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
    }
}
