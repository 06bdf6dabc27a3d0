namespace MotCua.Rules.Calendars;

/// <summary>The moments of new moon (sóc), numbered from the first of the year 2000, good to two minutes.</summary>
/// <remarks>
/// Jean Meeus, Astronomical Algorithms, chapter 49, without the pull of the planets. The closest one to midnight at +07:00 in 2020–2050 is
/// three minutes away (21/4/2031).
/// </remarks>
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

    /// <summary>Where to start looking: the new moon that begins the month of that day, or the next one.</summary>
    public static int About(DateOnly day) => (int)Math.Ceiling((day.DayNumber - new DateOnly(2000, 1, 6).DayNumber) / Month);

    public static DateTimeOffset At(int moon)
    {
        var t = moon * Month / SkyTime.DaysPerCentury;
        var sun = 2.5534 + (29.10535670 * moon) - (0.0000014 * t * t);
        var anomaly = 201.5643 + (385.81693528 * moon) + (0.0107582 * t * t);
        var node = 160.7108 + (390.67050284 * moon) - (0.0016118 * t * t);
        var earthOrbit = 1 - (0.002516 * t);
        var days = FirstOne + (Month * moon) + (0.00015437 * t * t)
            + Pulls.Sum(pull => pull.Days * Math.Pow(earthOrbit, Math.Abs(pull.Sun)) * SkyTime.Sin((pull.Sun * sun) + (pull.Moon * anomaly) + (pull.Node * node)));
        return SkyTime.MomentOf(days);
    }
}
