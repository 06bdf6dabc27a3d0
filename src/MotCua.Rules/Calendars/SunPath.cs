namespace MotCua.Rules.Calendars;

/// <summary>Where the sun stands on its yearly path (kinh độ Mặt Trời), good to a hundredth of a degree, that is to a quarter of an hour.</summary>
/// <remarks>Jean Meeus, Astronomical Algorithms, chapter 25.</remarks>
internal static class SunPath
{
    /// <summary>The sign the sun enters at the winter solstice (đông chí, 270°).</summary>
    public const int WinterSolstice = 9;

    /// <summary>The twelfth of the path the sun is in, 0–11, counted from the spring equinox.</summary>
    public static int SignAt(DateTimeOffset moment) => (int)(LongitudeAt(moment) / 30);

    private static double LongitudeAt(DateTimeOffset moment)
    {
        var t = SkyTime.DaysOf(moment) / SkyTime.DaysPerCentury;
        var mean = 280.46646 + (36000.76983 * t) + (0.0003032 * t * t);
        var anomaly = 357.52911 + (35999.05029 * t) - (0.0001537 * t * t);
        var center = ((1.914602 - (0.004817 * t)) * SkyTime.Sin(anomaly))
            + ((0.019993 - (0.000101 * t)) * SkyTime.Sin(2 * anomaly))
            + (0.000289 * SkyTime.Sin(3 * anomaly));
        var lightAndNutation = 0.00569 + (0.00478 * SkyTime.Sin(125.04 - (1934.136 * t)));
        var longitude = (mean + center - lightAndNutation) % 360;
        return longitude < 0 ? longitude + 360 : longitude;
    }
}
