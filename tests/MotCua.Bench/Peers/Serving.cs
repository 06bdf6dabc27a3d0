using System.Diagnostics;
using MotCua.Faults.Machine;
using MotCua.Faults.Running;

namespace MotCua.Bench.Peers;

/// <summary>A peer's programs with its own settings around them: commands run to their end, and the server until it is disposed.</summary>
/// <param name="folder">Settings, caches and logs lie here; nothing is written beside the packages' own files.</param>
/// <param name="at">Where the programs are started.</param>
/// <param name="environment">What points them at the folder.</param>
internal sealed class Serving(string folder, string at, IReadOnlyDictionary<string, string> environment) : IDisposable
{
    private IDisposable? owed;
    private Process? server;

    public int ProcessId => server!.Id;

    private string Log => Path.Combine(folder, "server.log");

    public async Task<string> RunAsync(params IReadOnlyList<string> words) =>
        (await Delivered.RunAsync("/bin/sh", ["-c", "cd \"$0\" && exec \"$@\"", at, .. words], environment)).OrThrow();

    /// <summary>Starts it and waits until the address is answered.</summary>
    public async Task ServeAsync(Uri address, params IReadOnlyList<string> words)
    {
        var start = new ProcessStartInfo("/bin/sh", ["-c", "exec \"$@\" >>\"$0\" 2>&1", Log, .. words]) { UseShellExecute = false, WorkingDirectory = at };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        server = Process.Start(start)!;
        owed = Leavings.Owe(Kill);
        using var http = new HttpClient();
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < TimeSpan.FromSeconds(90) && !server.HasExited; await Task.Delay(100))
        {
            try
            {
                using var answer = await http.GetAsync(address);
                return;
            }
            catch (HttpRequestException)
            {
                // Not yet.
            }
        }

        throw new InvalidOperationException($"{words[0]} did not come up: {string.Join(" | ", File.ReadLines(Log).TakeLast(5))}");
    }

    public void Dispose() => owed?.Dispose();

    private void Kill()
    {
        server!.Kill(entireProcessTree: true);
        server.WaitForExit();
        server.Dispose();
    }
}
