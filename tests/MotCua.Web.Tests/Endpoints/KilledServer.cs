using System.Diagnostics;

namespace MotCua.Web.Tests.Endpoints;

/// <summary>A served office that is killed without warning (SIGKILL) and started again on the same file.</summary>
internal sealed class KilledServer : IDisposable
{
    private readonly ProcessStartInfo start;
    private Process serving;

    public KilledServer(string address, int port)
    {
        start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "motcua"), ["serve", "--database", address, "--port", $"{port}"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        serving = Process.Start(start)!;
    }

    public void Kill()
    {
        serving.Kill(entireProcessTree: true);
        serving.WaitForExit();
    }

    public void KillAndStartAgain()
    {
        Kill();
        serving.Dispose();
        serving = Process.Start(start)!;
    }

    /// <summary>A failed test leaves nothing running.</summary>
    public void Dispose()
    {
        Kill();
        serving.Dispose();
    }
}
