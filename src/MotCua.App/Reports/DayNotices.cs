using MotCua.App.Calendars;
using MotCua.App.Offices;
using MotCua.Rules.Calendars;
using MotCua.Rules.Slips;

namespace MotCua.App.Reports;

/// <summary>A day that is not as usual, as it is told at the door (thông báo ngày khác thường).</summary>
public static class DayNotices
{
    public static DayNotice Of(Office office, CalendarNotice notice, DateOnly on)
    {
        var sessions = SessionText.Read(notice.Sessions);
        return new DayNotice
        {
            Head = SheetHeads.Of(office, on),
            Day = DayNames.WithDate(notice.DayOn).ToString(),
            Hours = sessions.Count == 0 && notice.Kind == CalendarDayKind.MakeupWork ? SheetWords.UsualHours
                : sessions.Count == 0 ? null
                : SheetWords.Hours(sessions.Select(session => (session.From, session.Until))),
            SwappedWith = notice.SwappedWithOn is { } other ? DayNames.WithDate(other).ToString() : null,
            Reason = notice.Name,
            Document = notice.Document,
        };
    }
}
