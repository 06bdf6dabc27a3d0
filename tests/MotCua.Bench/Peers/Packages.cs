using System.ComponentModel;
using System.Diagnostics;

namespace MotCua.Bench.Peers;

/// <summary>The peers as Debian ships them, installed when they are missing; they stay installed, their databases do not.</summary>
internal static class Packages
{
    private const int Minutes = 15;

    /// <summary>Neither package is to make a database of its own.</summary>
    private static readonly string Answers = string.Join(
        '\n',
        "request-tracker5 request-tracker5/dbconfig-install boolean false",
        "redmine redmine/instances/default/dbconfig-install boolean false",
        "");

    private static readonly (string Sign, string[] Names)[] Wanted =
    [
        ("/usr/sbin/rt-setup-database-5", ["request-tracker5", "rt5-db-postgresql", "rt5-standalone"]),
        ("/usr/bin/starman", ["starman"]),
        ("/usr/share/redmine/config/environment.rb", ["redmine", "redmine-pgsql"]),
        ("/usr/bin/puma", ["puma"]),
    ];

    /// <returns>Why the peers cannot be measured here; null when all is installed.</returns>
    public static string? Missing()
    {
        var missing = Wanted.Where(package => !File.Exists(package.Sign)).SelectMany(package => package.Names).ToList();
        if (missing.Count == 0)
        {
            return null;
        }

        if (!Environment.IsPrivilegedProcess)
        {
            return $"The peers cannot be measured: {string.Join(' ', missing)} must be installed, and only root may do that.";
        }

        Console.WriteLine($"— installing {string.Join(' ', missing)}");
        return Run("debconf-set-selections", [], Answers)
            ?? Run("apt-get", ["update", "-q"])
            ?? Run("apt-get", ["-o", "DPkg::Lock::Timeout=300", "install", "-y", "-q", "--no-install-recommends", .. missing])
            ?? (Wanted.FirstOrDefault(package => !File.Exists(package.Sign)) is { Sign: { } absent } ? $"The peers cannot be measured: their packages are installed, but {absent} is not there." : null);
    }

    private static string? Run(string program, IReadOnlyList<string> words, string? input = null)
    {
        var start = new ProcessStartInfo(program, words) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DEBIAN_FRONTEND"] = "noninteractive";
        try
        {
            using var running = Process.Start(start)!;
            var (output, errors) = (running.StandardOutput.ReadToEndAsync(), running.StandardError.ReadToEndAsync());
            running.StandardInput.Write(input);
            running.StandardInput.Close();
            if (!running.WaitForExit(TimeSpan.FromMinutes(Minutes)))
            {
                running.Kill(entireProcessTree: true);
                return $"The peers cannot be measured: {program} did not end within {Minutes} minutes.";
            }

            return running.ExitCode == 0 ? null : $"The peers cannot be measured: {program} {string.Join(' ', words)} ended with {running.ExitCode}: {LastLines(errors.Result + output.Result)}";
        }
        catch (Win32Exception)
        {
            return $"The peers cannot be measured: there is no {program} here; they are installed from Debian.";
        }
    }

    private static string LastLines(string said) => string.Join(" | ", said.Split('\n', StringSplitOptions.RemoveEmptyEntries).TakeLast(3));
}
