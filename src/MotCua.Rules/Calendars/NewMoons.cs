namespace MotCua.Rules.Calendars;

/// <summary>The moments of new moon (sóc), numbered from the first of the year 2000, good to a minute.</summary>
/// <remarks>Jean Meeus, Astronomical Algorithms, chapter 49; the closest one to midnight at +07:00 in 2020–2050 is three minutes away (21/4/2031).</remarks>
internal static class NewMoons
{
    private const double Month = 29.530588861;
    private const double FirstOne = 5.09766;

    /// <summary>What pulls the true new moon away from the mean one: days, and multiples of the sun's and moon's anomaly and the node.</summary>
    private static readonly (double Days, int Sun, int Moon, int Node)[] Pulls =
    [
        (-0.40720, 0, 1, 0), (+0.17241, 1, 0, 0), (+0.01608, 0, 2, 0), (+0.01039, 0, 0, 2), (+0.00739, -1, 1, 0), (-0.00514, 1, 1, 0),
        (+0.00208, 2, 0, 0), (-0.00111, 0, 1, -2), (-0.00057, 0, 1, 2), (+0.00056, 1, 2, 0), (-0.00042, 0, 3, 0), (+0.00042, 1, 0, 2),
        (+0.00038, 1, 0, -2), (-0.00024, -1, 2, 0), (-0.00007, 2, 1, 0), (+0.00004, 0, 2, -2), (+0.00004, 3, 0, 0), (+0.00003, 1, 1, -2),
        (+0.00003, 0, 2, 2), (-0.00003, 1, 1, 2), (+0.00003, -1, 1, 2), (-0.00002, -1, 1, -2), (-0.00002, 1, 3, 0), (+0.00002, 0, 4, 0),
    ];

    /// <summary>What Venus and Jupiter add: days, and the angle's start and its step per moon.</summary>
    private static readonly (double Days, double Start, double Step)[] Planets =
    [
        (0.000325, 299.77, 0.107408), (0.000165, 251.88, 0.016321), (0.000164, 251.83, 26.651886), (0.000126, 349.42, 36.412478), (0.000110, 84.66, 18.206239),
        (0.000062, 141.74, 53.303771), (0.000060, 207.14, 2.453732), (0.000056, 154.84, 7.306860), (0.000047, 34.52, 27.261239), (0.000042, 207.19, 0.121824),
    ];

    /// <summary>The new moon on that day or within two days before or after it.</summary>
    public static int About(DateOnly day) => (int)Math.Ceiling((day.DayNumber - new DateOnly(2000, 1, 6).DayNumber) / Month);

    public static DateTimeOffset At(int moon)
    {
        var t = moon * Month / SkyTime.DaysPerCentury;
        var sun = 2.5534 + (29.10535670 * moon) - (0.0000014 * t * t);
        var anomaly = 201.5643 + (385.81693528 * moon) + (0.0107582 * t * t);
        var node = 160.7108 + (390.67050284 * moon) - (0.0016118 * t * t);
        var earthOrbit = 1 - (0.002516 * t);
        var days = FirstOne + (Month * moon) + (0.00015437 * t * t)
            + Pulls.Sum(pull => pull.Days * Math.Pow(earthOrbit, Math.Abs(pull.Sun)) * SkyTime.Sin((pull.Sun * sun) + (pull.Moon * anomaly) + (pull.Node * node)))
            - (0.00017 * SkyTime.Sin(124.7746 - (1.56375588 * moon)))
            + Planets.Sum(planet => planet.Days * SkyTime.Sin(planet.Start + (planet.Step * moon)));
        return SkyTime.MomentOf(days);
    }
}
