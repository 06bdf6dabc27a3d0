using System.Globalization;

namespace MotCua.Rules.Plans;

/// <summary>The short notation in which files hold a <see cref="PlanTime"/>.</summary>
internal static class PlanTimeNotation
{
    public const string HalfSession = "half-session";
    public const string SameDay = "same-day";
    public const string Or = " or ";

    // Longer than any working day, so that a slip of the keyboard is refused and no count runs for years.
    private const int LongestMinutes = 24 * 60;

    public static string Write(int atLeast, int atMost, string unit) => atLeast == atMost
        ? string.Create(CultureInfo.InvariantCulture, $"{atMost} {unit}")
        : string.Create(CultureInfo.InvariantCulture, $"{atLeast}-{atMost} {unit}");

    /// <summary>Null when the text is no such time.</summary>
    public static PlanTime? Read(string text)
    {
        var parts = text.Split(Or);
        return parts.Length switch
        {
            1 => Single(parts[0]),
            2 when Single(parts[0]) is { } first && Single(parts[1]) is { } second => new PlanTime.EitherOf(first, second),
            _ => null,
        };
    }

    private static PlanTime? Single(string text) => (text, text.Split(' ')) switch
    {
        (HalfSession, _) => new PlanTime.HalfSession(),
        (SameDay, _) => new PlanTime.SameDay(),
        (_, [var range, "minutes" or "minute"]) when TryRange(range, LongestMinutes, out var least, out var most) => new PlanTime.Minutes(least, most),
        (_, [var range, "working-hours" or "working-hour"]) when TryRange(range, LongestMinutes / 60, out var least, out var most) => new PlanTime.Hours(least, most),
        _ => null,
    };

    private static bool TryRange(string text, int longest, out int least, out int most)
    {
        var ends = text.Split('-');
        most = 0;
        return int.TryParse(ends[0], NumberStyles.None, CultureInfo.InvariantCulture, out least)
            && int.TryParse(ends[^1], NumberStyles.None, CultureInfo.InvariantCulture, out most)
            && ends.Length <= 2 && least >= 1 && least <= most && most <= longest;
    }
}
