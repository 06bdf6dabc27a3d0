namespace MotCua.Rules.Queueing;

/// <summary>
/// How long somebody will probably wait (thời gian chờ dự kiến): the median of the minutes that recent services took,
/// times the people ahead, over the open desks; rounded up to whole minutes. When there is nothing to go by it says so
/// instead of guessing.
/// </summary>
/// <param name="Minutes">Null when nothing is known: no service finished yet, or no desk open.</param>
/// <param name="Steps">How it was computed.</param>
public sealed record WaitEstimate(int? Minutes, IReadOnlyList<ExplanationStep> Steps)
{
    /// <param name="ahead">People who will be called before, 0 or more.</param>
    /// <param name="openDesks">Desks that call from this line.</param>
    /// <param name="serviceMinutes">What recent services took, in minutes; order does not matter.</param>
    public static WaitEstimate For(int ahead, int openDesks, IReadOnlyCollection<double> serviceMinutes)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(ahead);
        if (openDesks <= 0)
        {
            return Unknown("wait-no-desk", "Chưa có quầy nào mở nên chưa ước được thời gian chờ.");
        }

        if (serviceMinutes.Count == 0)
        {
            return Unknown("wait-nothing-known", "Chưa có lượt nào làm xong nên chưa ước được thời gian chờ.");
        }

        return Computed(ahead, openDesks, serviceMinutes);
    }

    /// <summary>The middle of some minutes (trung vị), between the two middle ones where their number is even; order does not matter.</summary>
    /// <exception cref="IndexOutOfRangeException">There are none.</exception>
    public static double Median(IEnumerable<double> minutes)
    {
        double[] ordered = [.. minutes.Order()];
        return (ordered[(ordered.Length - 1) / 2] + ordered[ordered.Length / 2]) / 2;
    }

    private static WaitEstimate Unknown(string code, string template) => new(null, [ExplanationStep.Of(code, template)]);

    private static WaitEstimate Computed(int ahead, int openDesks, IReadOnlyCollection<double> serviceMinutes)
    {
        var median = Median(serviceMinutes);
        var minutes = (int)Math.Ceiling(Math.Round(median * ahead / openDesks, 6));
        return new(minutes,
        [
            ExplanationStep.Of("wait-median", "Một lượt thường mất {median} phút (trung vị của {count} lượt gần đây).", ("median", Math.Round(median, 1)), ("count", serviceMinutes.Count)),
            ExplanationStep.Of("wait-ahead", "Còn {ahead} lượt phía trước, {desks} quầy đang mở.", ("ahead", ahead), ("desks", openDesks)),
            ExplanationStep.Of("wait-minutes", "Dự kiến chờ khoảng {minutes} phút.", ("minutes", minutes)),
        ]);
    }

}
