using System.Globalization;

namespace MotCua.Faults.Machine;

/// <summary>A clock in front of the system's for one program (libfaketime), set while it runs by what stands in a file.</summary>
internal sealed class FalseClock : IDisposable
{
    private readonly string setting;

    public FalseClock(string folder)
    {
        setting = Path.Combine(folder, "clock");
        Set("+0");
    }

    public static string? Library { get; } = Directory.Exists("/usr/lib")
        ? Directory.EnumerateDirectories("/usr/lib").Select(folder => Path.Combine(folder, "faketime", "libfaketime.so.1")).FirstOrDefault(File.Exists)
        : null;

    public IReadOnlyDictionary<string, string> Environment => new Dictionary<string, string>
    {
        ["LD_PRELOAD"] = Library!,
        ["FAKETIME_TIMESTAMP_FILE"] = setting,
        ["FAKETIME_NO_CACHE"] = "1",
        ["DONT_FAKE_MONOTONIC"] = "1",
        ["FAKETIME_DONT_FAKE_MONOTONIC"] = "1",
    };

    /// <param name="offset">From the true time; <c>+0 x1.5</c> runs faster.</param>
    public void Set(string offset)
    {
        // Put in its place in one step: the program may read it at any moment.
        File.WriteAllText(setting + ".new", offset + "\n");
        File.Move(setting + ".new", setting, overwrite: true);
    }

    /// <summary>What the library keeps in shared memory for a process that was killed.</summary>
    public void Dispose()
    {
        foreach (var left in Directory.EnumerateFiles("/dev/shm", "*faketime_s*m_*").Where(left => !Directory.Exists("/proc/" + left.Split('_')[^1])))
        {
            File.Delete(left);
        }
    }

    public static string Ahead(TimeSpan by) => string.Create(CultureInfo.InvariantCulture, $"{(long)by.TotalSeconds:+0;-0}s");
}
