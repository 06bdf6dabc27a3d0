using System.Globalization;
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

    public static string Write(IEnumerable<OfficeSession> sessions) =>
        string.Join(',', sessions.Select(session => string.Create(CultureInfo.InvariantCulture, $"{session.From:HH\\:mm}-{session.Until:HH\\:mm}")));
}
