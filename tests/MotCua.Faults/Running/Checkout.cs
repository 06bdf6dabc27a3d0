using System.Diagnostics;

namespace MotCua.Faults.Running;

/// <summary>The repository this was built in, and the program delivered from it.</summary>
internal static class Checkout
{
    public static string Root { get; } = Above(AppContext.BaseDirectory) ?? Directory.GetCurrentDirectory();

    /// <summary>The delivered executable, when it was built.</summary>
    public static string? Program { get; } = File.Exists(Path.Combine(Root, "out", "bin", "motcua")) ? Path.Combine(Root, "out", "bin", "motcua") : null;

    /// <summary>Which commit was tried; a plus sign says that files differed from it.</summary>
    public static string Commit() => Git("rev-parse", "--short=12", "HEAD") + (Git("status", "--porcelain", "--", "src", "tests") is "" ? "" : "+");

    private static string? Above(string folder)
    {
        var at = new DirectoryInfo(folder);
        while (at is not null && !File.Exists(Path.Combine(at.FullName, "MotCua.slnx")))
        {
            at = at.Parent;
        }

        return at?.FullName;
    }

    private static string Git(params string[] words)
    {
        try
        {
            using var git = Process.Start(new ProcessStartInfo("git", words) { WorkingDirectory = Root, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
            return git.StandardOutput.ReadToEnd().Trim();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return "";
        }
    }
}
