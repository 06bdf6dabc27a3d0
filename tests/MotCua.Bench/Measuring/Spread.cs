using System.Globalization;

namespace MotCua.Bench.Measuring;

/// <summary>Figures that measure the same: the middle one counts, the outer ones say how sure it is.</summary>
internal sealed record Spread(double Median, double Least, double Most)
{
    public static Spread Of(IEnumerable<double> figures)
    {
        var sorted = figures.Order().ToArray();
        var middle = sorted.Length / 2;
        return new Spread(sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2, sorted[0], sorted[^1]);
    }

    public override string ToString() => $"{Written(Median)} ({Written(Least)}–{Written(Most)})";

    /// <summary>Three figures that say something.</summary>
    public static string Written(double figure) => figure.ToString(Math.Abs(figure) switch { >= 1000 => "N0", >= 100 => "0", >= 10 => "0.0", >= 1 => "0.00", _ => "0.000" }, CultureInfo.InvariantCulture);
}
