using MotCua.Bench.Measuring;

namespace MotCua.Bench.Running;

/// <summary>What a figure is to reach, and what it may reach at best.</summary>
/// <param name="Wanted">The goal.</param>
/// <param name="Moonshot">What the limit permits.</param>
/// <param name="IsMost">The figure should not be above, rather than not below.</param>
internal sealed record Aim(double Wanted, double? Moonshot, bool IsMost)
{
    public static Aim AtLeast(double wanted, double? moonshot = null) => new(wanted, moonshot, false);

    public static Aim AtMost(double wanted, double? moonshot = null) => new(wanted, moonshot, true);

    public bool IsReachedBy(double figure) => IsMost ? figure <= Wanted : figure >= Wanted;

    public string WantedText => Text(Wanted);

    public string MoonshotText => Moonshot is { } moonshot ? Text(moonshot) : "";

    private string Text(double figure) => $"{(IsMost ? "≤" : "≥")} {Spread.Written(figure)}";
}
