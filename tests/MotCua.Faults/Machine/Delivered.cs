using System.Diagnostics;
using System.Text.Json;

namespace MotCua.Faults.Machine;

/// <summary>The delivered program's commands, run to their end.</summary>
internal sealed class Delivered(string program, IReadOnlyDictionary<string, string>? environment = null)
{
    public Task<Said> RunAsync(params IReadOnlyList<string> words) => RunAsync(program, words, environment);

    /// <summary>What <c>motcua verify</c> finds; a verify that does not come to its end is a finding too.</summary>
    public async Task<IReadOnlyList<string>> VerifyAsync(string address)
    {
        var said = await RunAsync("verify", "--database", address, "--json");
        if (said.Exit is not (0 or 1) || said.Out.Length == 0)
        {
            return [$"verify ended with {said.Exit}: {said.Errors}"];
        }

        using var report = JsonDocument.Parse(said.Out);
        return [.. report.RootElement.GetProperty("violations").EnumerateArray().Select(found => $"{found.GetProperty("invariant").GetString()}: {found.GetProperty("text").GetString()}")];
    }

    public static async Task<Said> RunAsync(string program, IReadOnlyList<string> words, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo(program, words) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        using var running = Process.Start(start)!;
        var (output, errors) = (running.StandardOutput.ReadToEndAsync(), running.StandardError.ReadToEndAsync());
        await running.WaitForExitAsync();
        return new Said(running.ExitCode, await output, await errors);
    }

    public sealed record Said(int Exit, string Out, string Errors)
    {
        /// <summary>What it printed.</summary>
        /// <exception cref="InvalidOperationException">It failed.</exception>
        public string OrThrow() => Exit == 0 ? Out : throw new InvalidOperationException($"ended with {Exit}: {Errors}{Out}");
    }
}
