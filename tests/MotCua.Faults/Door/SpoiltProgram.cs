using System.Text;

namespace MotCua.Faults.Door;

/// <summary>Known-bad: a copy of the delivered program in whose permission table one row is gone and one right stands with its neighbour.</summary>
internal static class SpoiltProgram
{
    private const string Room = "MotCua.App.dll";

    /// <summary>The row nobody is asked any more.</summary>
    public const string Gone = "issue-slip";

    /// <summary>The row whose first right has moved one column to the left.</summary>
    public const string Moved = "access-screen";

    /// <returns>The executable.</returns>
    public static string Copy(string program, string folder)
    {
        var from = Path.GetDirectoryName(new FileInfo(program).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? program)!;
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var to = Path.Combine(folder, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to);
        }

        var room = Path.Combine(folder, Room);
        var bytes = File.ReadAllBytes(room);
        Change(bytes, $"\n{Gone},", text => text.Replace("slip", "slap", StringComparison.Ordinal));
        Change(bytes, $"\n{Moved},,,,,,,,,x,", text => text.Replace(",,x,", ",x,,", StringComparison.Ordinal));
        File.WriteAllBytes(room, bytes);
        return Path.Combine(folder, Path.GetFileName(program));
    }

    private static void Change(byte[] bytes, string text, Func<string, string> change)
    {
        var at = bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(text));
        if (at < 0)
        {
            throw new InvalidOperationException($"The delivered program has no {text.Trim()} in its permission table.");
        }

        Encoding.UTF8.GetBytes(change(text)).CopyTo(bytes.AsSpan(at));
    }
}
