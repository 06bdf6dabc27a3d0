using System.Globalization;
using System.Runtime.InteropServices;

namespace MotCua.Bench.Measuring;

/// <summary>What else the machine did meanwhile: the share of its processors that went to others, and the share stolen from it.</summary>
/// <param name="Others">0 to 1.</param>
/// <param name="Steal">0 to 1.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Busyness(double Others, double Steal)
{
    public const double TooBusy = 0.10;
    public const double TooMuchSteal = 0.05;

    /// <summary>No verdict is given on a machine that is busy with something else.</summary>
    public bool IsNoise => Others > TooBusy || Steal > TooMuchSteal;

    public static Busyness Worst(IEnumerable<Busyness> all) => all.Aggregate(default(Busyness), (worst, next) => new Busyness(Math.Max(worst.Others, next.Others), Math.Max(worst.Steal, next.Steal)));

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Others:P0} others, {Steal:P1} steal");

    /// <summary>A moment from which <see cref="Since"/> counts.</summary>
    /// <param name="ours">What belongs to the bench: its own tree, with every program it started, and the database.</param>
    public static Func<Busyness> Watch(params IReadOnlyList<ProcessTree> ours)
    {
        var (before, mine) = (Machine(), ours.Sum(tree => tree.CpuSeconds));
        return () => Since(before, Machine(), ours.Sum(tree => tree.CpuSeconds) - mine);
    }

    private static Busyness Since((double Busy, double Steal, double All) before, (double Busy, double Steal, double All) now, double mine)
    {
        var all = Math.Max(0.01, now.All - before.All);
        return new Busyness(Math.Max(0, now.Busy - before.Busy - mine) / all, (now.Steal - before.Steal) / all);
    }

    /// <summary>Seconds of all processors together.</summary>
    private static (double Busy, double Steal, double All) Machine()
    {
        // user nice system idle iowait irq softirq steal
        var ticks = File.ReadLines("/proc/stat").First().Split(' ', StringSplitOptions.RemoveEmptyEntries)[1..9].Select(field => long.Parse(field, CultureInfo.InvariantCulture) / 100.0).ToArray();
        return (ticks[0] + ticks[1] + ticks[2] + ticks[5] + ticks[6], ticks[7], ticks.Sum());
    }
}
