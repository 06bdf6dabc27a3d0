using System.Globalization;
using MotCua.Bench.Yardsticks;

namespace MotCua.Bench.Running;

/// <summary>What the figures were measured on.</summary>
internal static class Machine
{
    /// <param name="folder">On the disk the stores lie on.</param>
    /// <param name="timed">How long the disk is tried.</param>
    public static async Task<string> DescribeAsync(string folder, TimeSpan timed)
    {
        var flush = await Flush.PerSecondAsync(folder, timed);
        var memory = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (1024.0 * 1024 * 1024);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Environment.ProcessorCount} cores of {Processor()}, {memory:0} GiB, Linux {Environment.OSVersion.Version}, .NET {Environment.Version}, SQLite {Sqlite()}; {(flush is { } rate ? $"fio flushes 4 KiB {rate:N0} times a second" : "fio is not installed")}");
    }

    private static string Processor() =>
        File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim() ?? "an unnamed processor";

    private static string Sqlite()
    {
        using var store = new Microsoft.Data.Sqlite.SqliteConnection("Data Source=:memory:");
        store.Open();
        return store.ServerVersion;
    }
}
