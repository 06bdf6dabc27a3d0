using System.Runtime.InteropServices;

namespace MotCua.Rules.Calendars;

/// <summary>An unbroken piece of open time on one day (khoảng giờ), half-open like the session it is cut from.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct WorkingSpan(DateTimeOffset From, DateTimeOffset Until)
{
    public int Minutes => (int)(Until - From).TotalMinutes;
}
