namespace MotCua.Rules.Deadlines;

/// <summary>
/// A time in which the clock of a file stands still (tạm dừng): waiting for a supplement, a financial duty, another body. Whole
/// minutes, half-open; <see cref="Until"/> is null while it lasts.
/// </summary>
/// <remarks>docs/law/deadlines.md.</remarks>
public sealed record Suspension
{
    /// <summary>Throws when it would end before it starts; what a person typed goes through <see cref="Between"/>.</summary>
    public Suspension(DateTimeOffset from, DateTimeOffset? until)
    {
        From = from.ToMinute();
        Until = until?.ToMinute();
        if (Until < From)
        {
            throw new ArgumentException($"A suspension from {From:O} cannot end at {Until:O}.", nameof(until));
        }
    }

    public DateTimeOffset From { get; }

    public DateTimeOffset? Until { get; }

    /// <summary>The same, refused in words when it would end before it starts.</summary>
    public static Verdict<Suspension> Between(DateTimeOffset from, DateTimeOffset? until) =>
        until < from ? Refusals.SuspensionEndsBeforeItStarts(from, until.Value) : new Suspension(from, until);

    /// <summary>Overlapping and touching suspensions made one, in order, so that no minute counts twice.</summary>
    internal static IReadOnlyList<Suspension> United(IEnumerable<Suspension> suspensions)
    {
        var united = new List<Suspension>();
        foreach (var next in suspensions.OrderBy(suspension => suspension.From))
        {
            if (united is [.., var last] && (last.Until is null || next.From <= last.Until))
            {
                united[^1] = new(last.From, LaterOf(last.Until, next.Until));
            }
            else
            {
                united.Add(next);
            }
        }

        return united;
    }

    private static DateTimeOffset? LaterOf(DateTimeOffset? one, DateTimeOffset? other) =>
        one is null || other is null ? null : one > other ? one : other;
}
