using MotCua.App.Calendars;
using MotCua.App.Offices;
using MotCua.App.Terms;
using MotCua.Rules;
using MotCua.Rules.Calendars;
using MotCua.Rules.Plans;

namespace MotCua.App.Reports;

/// <summary>A day that is not as usual, as a text for village heads to send on or read out (tin nhắn về ngày khác thường): no names, no file, and the next day instead.</summary>
public static class NoticeMessage
{
    public static IReadOnlyList<Sentence> Of(Office office, CalendarNotice notice, OfficeTerms terms)
    {
        var told = DayNotices.Of(office, notice, notice.DayOn);
        return
        [
            Sentence.Of("{unit} xin thông báo:", ("unit", office.UnitName)),
            told.Hours is { } hours ? Sentence.Of("{day}: làm việc {hours} ({reason}).", ("day", told.Day), ("hours", hours), ("reason", told.Reason))
                : Sentence.Of("{day}: không tiếp nhận và trả kết quả ({reason}).", ("day", told.Day), ("reason", told.Reason)),
            .. told.SwappedWith is { } other ? [Sentence.Of("Hoán đổi với {day}.", ("day", other))] : Array.Empty<Sentence>(),
            .. terms.PlansOn(notice.DayOn).Select(plan => Cancelled(plan, notice.DayOn, terms.Calendar)).OfType<Sentence>(),
            .. told.Hours is null ? [Sentence.Of("Hồ sơ hẹn trả hôm đó được trả vào {day}.", ("day", DayNames.WithDate(terms.Calendar.NextWorkingDay(notice.DayOn))))] : Array.Empty<Sentence>(),
            Sentence.Of("Mong bà con thông cảm và báo cho nhau biết."),
        ];
    }

    /// <summary>What a plan would have held that day, and when it holds next; null where the day changes nothing for it.</summary>
    private static Sentence? Cancelled(ServicePlan plan, DateOnly day, WorkingCalendar calendar) =>
        !plan.Days.Include(day.DayOfWeek) || plan.Days.IsEveryWorkingDay || day < plan.From || day > plan.Until || ServiceDay.Of(plan, day, calendar).IsGranted(out _, out _) ? null
            : ServiceDay.FirstFrom(plan, day.AddDays(1), calendar).IsGranted(out var next, out _) ? Sentence.Of("“{plan}” hôm đó không thực hiện; lần tới vào {day}.", ("plan", plan.Name), ("day", DayNames.WithDate(next.On)))
            : Sentence.Of("“{plan}” hôm đó không thực hiện.", ("plan", plan.Name));
}
