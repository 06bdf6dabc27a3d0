using System.Globalization;
using MotCua.Rules;
using MotCua.Rules.Calendars;

namespace MotCua.App.Calendars;

/// <summary>Sessions as a row keeps them: <c>07:00-11:30,13:30-17:00</c>; nothing means shut.</summary>
public static class SessionText
{
    public static IReadOnlyList<OfficeSession> Read(string text) =>
    [
        .. from session in text.Split(',', StringSplitOptions.RemoveEmptyEntries)
           let ends = session.Split('-')
           select new OfficeSession(TimeOnly.Parse(ends[0], CultureInfo.InvariantCulture), TimeOnly.Parse(ends[1], CultureInfo.InvariantCulture)),
    ];

    /// <summary>The same as a person types it: dashes of either length, blanks anywhere; refused where it is no clock time.</summary>
    public static Verdict<IReadOnlyList<OfficeSession>> Parse(string typed)
    {
        var sessions = new List<OfficeSession>();
        foreach (var session in typed.Replace(" ", "", StringComparison.Ordinal).Replace('–', '-').Split([',', ';'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (session.Split('-') is not [var from, var until] || !IsTime(from, out var opens) || !IsTime(until, out var closes))
            {
                return CalendarRefusals.SessionsUnreadable(typed);
            }

            sessions.Add(new(opens, closes));
        }

        return sessions;
    }

    private static bool IsTime(string text, out TimeOnly time) =>
        TimeOnly.TryParseExact(text, ["HH:mm", "H:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out time);

    public static string Write(IEnumerable<OfficeSession> sessions) =>
        string.Join(',', sessions.Select(session => string.Create(CultureInfo.InvariantCulture, $"{session.From:HH\\:mm}-{session.Until:HH\\:mm}")));
}
