using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace MotCua.Testing.Serving;

/// <summary>The program as it is delivered, serving one store on a port of its own; it can be killed without warning and started again.</summary>
public sealed class ServedProgram : IDisposable
{
    private readonly ProcessStartInfo start;
    private readonly List<string> lines = [];
    private Process serving;

    /// <param name="program">The executable.</param>
    /// <param name="address">The store as a person would write it.</param>
    /// <param name="environment">What is set for the process beside what it inherits, for preload libraries and the like.</param>
    public ServedProgram(string program, string address, IReadOnlyDictionary<string, string>? environment = null)
    {
        Port = FreePort();
        start = new ProcessStartInfo(program, ["serve", "--database", address, "--port", $"{Port}"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        serving = Start();
    }

    public int Port { get; }

    public int ProcessId => serving.Id;

    public bool HasEnded => serving.HasExited;

    /// <summary>What the program wrote so far, to either stream.</summary>
    public IReadOnlyList<string> Lines
    {
        get
        {
            lock (lines)
            {
                return [.. lines];
            }
        }
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Until the first page is answered.</summary>
    /// <exception cref="TimeoutException">It did not come up in time.</exception>
    public async Task<TimeSpan> ReadyAsync(TimeSpan? patience = null)
    {
        using var http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{Port}") };
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < (patience ?? TimeSpan.FromSeconds(60)); await Task.Delay(5))
        {
            try
            {
                using var answer = await http.GetAsync("/suc-khoe");
                return waited.Elapsed;
            }
            catch (HttpRequestException)
            {
                // Not yet.
            }
        }

        throw new TimeoutException($"The program did not come up: {string.Join(" | ", Lines.TakeLast(5))}");
    }

    /// <summary>SIGKILL: nothing is finished, nothing is flushed.</summary>
    public void Kill()
    {
        serving.Kill(entireProcessTree: true);
        serving.WaitForExit();
    }

    public void StartAgain()
    {
        serving.Dispose();
        serving = Start();
    }

    public void KillAndStartAgain()
    {
        Kill();
        StartAgain();
    }

    /// <summary>Nothing is left running.</summary>
    public void Dispose()
    {
        Kill();
        serving.Dispose();
    }

    private Process Start()
    {
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) => Keep(line.Data);
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private void Keep(string? line)
    {
        lock (lines)
        {
            if (line is not null)
            {
                lines.Add(line);
            }
        }
    }
}
