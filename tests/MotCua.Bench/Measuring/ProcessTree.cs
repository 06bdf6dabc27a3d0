using System.Globalization;

namespace MotCua.Bench.Measuring;

/// <summary>A process with all below it, as /proc tells: the processor time it has used, and its share of the memory.</summary>
internal sealed class ProcessTree(int root)
{
    private const double TicksPerSecond = 100;

    /// <summary>Seconds since it began, its children that have ended included.</summary>
    public double CpuSeconds => Members().Sum(Seconds);

    /// <summary>Proportional set size in MiB: shared pages are counted once.</summary>
    public double PssMiB => Members().Sum(Pss) / 1024.0;

    private List<int> Members()
    {
        var parents = Directory.EnumerateDirectories("/proc").Select(Path.GetFileName).Where(name => char.IsAsciiDigit(name![0]))
            .Select(name => int.Parse(name!, CultureInfo.InvariantCulture)).ToLookup(process => Fields(process) is { } fields ? int.Parse(fields[1], CultureInfo.InvariantCulture) : -1);
        var found = new List<int> { root };
        for (var at = 0; at < found.Count; at++)
        {
            found.AddRange(parents[found[at]]);
        }

        return found;
    }

    private static double Seconds(int process) => Fields(process) is { } fields ? fields[11..15].Sum(field => long.Parse(field, CultureInfo.InvariantCulture)) / TicksPerSecond : 0;

    private static double Pss(int process)
    {
        try
        {
            var line = File.ReadLines($"/proc/{process}/smaps_rollup").FirstOrDefault(line => line.StartsWith("Pss:", StringComparison.Ordinal));
            return line is null ? 0 : double.Parse(line["Pss:".Length..].Replace("kB", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return 0;
        }
    }

    /// <summary>From the state on: the name before it may hold anything.</summary>
    private static string[]? Fields(int process)
    {
        try
        {
            var line = File.ReadAllText($"/proc/{process}/stat");
            return line[(line.LastIndexOf(')') + 2)..].Split(' ');
        }
        catch (IOException)
        {
            return null;
        }
    }
}
