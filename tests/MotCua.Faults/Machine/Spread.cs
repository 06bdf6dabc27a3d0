using System.Globalization;

namespace MotCua.Faults.Machine;

/// <summary>Times that belong together, and how they lie.</summary>
internal sealed class Spread
{
    private readonly List<double> seconds = [];

    public double Median => At(50);

    public double Worst => At(100);

    public void Add(TimeSpan time) => seconds.Add(time.TotalSeconds);

    public double At(int percent) => seconds.Count == 0 ? 0 : seconds.Order().ElementAt(Math.Max(0, (int)Math.Ceiling(seconds.Count * percent / 100.0) - 1));

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"p50 {At(50):0.00} s, p95 {At(95):0.00} s, worst {At(100):0.00} s");
}
