using System.Text.Json;
using MotCua.Faults.Machine;

namespace MotCua.Bench.Yardsticks;

/// <summary>How often a second this disk flushes 4 KiB, by fio: the bound of whoever commits one by one.</summary>
internal static class Flush
{
    private const string Fio = "/usr/bin/fio";

    /// <summary>Null where fio is not installed.</summary>
    public static async Task<double?> PerSecondAsync(string folder, TimeSpan timed)
    {
        if (!File.Exists(Fio))
        {
            return null;
        }

        var file = Path.Combine(folder, "flush");
        var said = (await Delivered.RunAsync(
            Fio,
            ["--name=flush", $"--filename={file}", "--size=8M", "--bs=4k", "--rw=write", "--overwrite=1", "--fdatasync=1", "--time_based", $"--runtime={Math.Max(1, (int)timed.TotalSeconds)}", "--output-format=json"])).OrThrow();
        File.Delete(file);
        using var report = JsonDocument.Parse(said[said.IndexOf('{', StringComparison.Ordinal)..]);
        return report.RootElement.GetProperty("jobs")[0].GetProperty("write").GetProperty("iops").GetDouble();
    }
}
