namespace MotCua.Rules.Calendars;

/// <summary>The even time astronomers compute in (giờ động lực), in days since noon of 1/1/2000, and its way to and from our clocks.</summary>
internal static class SkyTime
{
    public const double DaysPerCentury = 36525;

    private static readonly DateTimeOffset Epoch = new(2000, 1, 1, 12, 0, 0, TimeSpan.Zero);

    /// <summary>By our clocks: the minute between them and even time is nothing to the sun, which takes a day for a degree.</summary>
    public static double DaysOf(DateTimeOffset moment) => (moment - Epoch).TotalDays;

    /// <summary>From even time to our clocks.</summary>
    public static DateTimeOffset MomentOf(double days) => Epoch.AddDays(days - DelayAt(days));

    public static double Sin(double degrees) => Math.Sin(degrees * Math.PI / 180);

    /// <summary>How far the turning earth lags behind even time, in days: a little over a minute in this half of the century.</summary>
    private static double DelayAt(double days)
    {
        var years = days / 365.25;
        return (62.92 + (0.32217 * years) + (0.005589 * years * years)) / 86400;
    }
}
