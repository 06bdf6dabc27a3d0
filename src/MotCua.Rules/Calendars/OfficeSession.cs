using System.Runtime.InteropServices;

namespace MotCua.Rules.Calendars;

/// <summary>
/// A sitting of the office within one day (buổi làm việc): the minute of <paramref name="From"/> is inside, the minute of
/// <paramref name="Until"/> is outside.
/// </summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct OfficeSession(TimeOnly From, TimeOnly Until)
{
    /// <summary>Length in working minutes.</summary>
    public int Minutes => (int)(Until - From).TotalMinutes;

    public bool Contains(TimeOnly time) => From <= time && time < Until;

    public override string ToString() => $"{From:HH\\:mm}–{Until:HH\\:mm}";

    /// <summary>Whether the sessions of a day are whole minutes, none empty, one after the other.</summary>
    internal static bool AreInOrder(IReadOnlyList<OfficeSession> sessions) =>
        sessions.All(session => session.From < session.Until && IsWholeMinute(session.From) && IsWholeMinute(session.Until))
        && sessions.Zip(sessions.Skip(1)).All(pair => pair.First.Until <= pair.Second.From);

    private static bool IsWholeMinute(TimeOnly time) => time.Ticks % TimeSpan.TicksPerMinute == 0;
}
