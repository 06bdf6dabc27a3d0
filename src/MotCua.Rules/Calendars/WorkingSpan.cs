using System.Runtime.InteropServices;

namespace MotCua.Rules.Calendars;

/// <summary>An unbroken piece of open time on one day (khoảng giờ), half-open like the session it is cut from.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct WorkingSpan(DateTimeOffset From, DateTimeOffset Until)
{
    public int Minutes => (int)(Until - From).TotalMinutes;

    /// <summary>What is left of the sessions from a moment on, day after day without end.</summary>
    internal static IEnumerable<WorkingSpan> AllFrom(DateTimeOffset from, Func<DateOnly, IReadOnlyList<OfficeSession>> sessionsOn)
    {
        var start = from.ToMinute();
        for (var day = start.Day(); ; day = day.AddDays(1))
        {
            foreach (var session in sessionsOn(day).Where(session => OfficeTime.At(day, session.Until) > start))
            {
                var opening = OfficeTime.At(day, session.From);
                yield return new(opening > start ? opening : start, OfficeTime.At(day, session.Until));
            }
        }
    }
}
