using MotCua.App.Calendars;
using MotCua.App.Offices;
using MotCua.App.Terms;
using MotCua.Rules;
using MotCua.Rules.Calendars;
using MotCua.Rules.Plans;
using MotCua.Rules.Slips;

namespace MotCua.App.Reports;

/// <summary>A day that is not as usual, as a text for village heads to send on or read out (tin nhắn về ngày khác thường): no names, no file, and the next day instead.</summary>
public static class NoticeMessage
{
    public static IReadOnlyList<Sentence> Of(Office office, CalendarNotice notice, OfficeTerms terms)
    {
        var sessions = SessionText.Read(notice.Sessions);
        var isShut = sessions.Count == 0 && notice.Kind != CalendarDayKind.MakeupWork;
        var next = terms.Calendar.NextOpening(OfficeTime.At(notice.DayOn.AddDays(1), TimeOnly.MinValue)).Day();
        return
        [
            Sentence.Of("{unit} xin thông báo:", ("unit", office.UnitName)),
            isShut ? Sentence.Of("{day}: không tiếp nhận và trả kết quả ({reason}).", ("day", DayNames.WithDate(notice.DayOn)), ("reason", notice.Name))
                : Sentence.Of("{day}: làm việc {hours} ({reason}).", ("day", DayNames.WithDate(notice.DayOn)), ("hours", sessions.Count == 0 ? SheetWords.UsualHours : SheetWords.Hours(sessions.Select(session => (session.From, session.Until)))), ("reason", notice.Name)),
            .. notice.SwappedWithOn is { } other ? [Sentence.Of("Hoán đổi với {day}.", ("day", DayNames.WithDate(other)))] : Array.Empty<Sentence>(),
            .. terms.PlansOn(notice.DayOn).Select(plan => Cancelled(plan, notice.DayOn, terms.Calendar)).OfType<Sentence>(),
            .. isShut ? [Sentence.Of("Hồ sơ hẹn trả hôm đó được trả vào {day}.", ("day", DayNames.WithDate(next)))] : Array.Empty<Sentence>(),
            Sentence.Of("Mong bà con thông cảm và báo cho nhau biết."),
        ];
    }

    /// <summary>What a plan would have held that day, and when it holds next; null where the day changes nothing for it.</summary>
    private static Sentence? Cancelled(ServicePlan plan, DateOnly day, WorkingCalendar calendar) =>
        !plan.Days.Include(day.DayOfWeek) || plan.Days.IsEveryWorkingDay || day < plan.From || day > plan.Until || ServiceDay.Of(plan, day, calendar).IsGranted(out _, out _) ? null
            : ServiceDay.FirstFrom(plan, day.AddDays(1), calendar).IsGranted(out var next, out _) ? Sentence.Of("“{plan}” hôm đó không thực hiện; lần tới vào {day}.", ("plan", plan.Name), ("day", DayNames.WithDate(next.On)))
            : Sentence.Of("“{plan}” hôm đó không thực hiện.", ("plan", plan.Name));
}
