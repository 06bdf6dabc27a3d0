using System.Globalization;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;

namespace MotCua.App.Ledger;

/// <summary>The sentences of the office itself: accounts, duties, calendar, plans and procedures.</summary>
public static partial class Timeline
{
    private static Sentence? OfOffices(LedgerEntry entry) => entry switch
    {
        OfficeFounded => Sentence.Of("Đã lập đơn vị."),
        AccountOpened => Sentence.Of("Đã mở một tài khoản và giao nhiệm vụ."),
        DeskRegistered desk => Sentence.Of("Đã mở quầy {number}.", ("number", desk.DeskNumber)),
        TicketPrinterSet printer => printer.HasPrinter ? Sentence.Of("Đã đặt máy in phiếu số.") : Sentence.Of("Đã bỏ máy in phiếu số."),
        PlanAdopted plan => Sentence.Of("Đã áp dụng kế hoạch {plan} từ {day}.", ("plan", plan.PlanCode), ("day", plan.HoldsFromOn)),
        PlanRevised plan => Sentence.Of("Đã sửa kế hoạch {plan}, áp dụng từ {day}.", ("plan", plan.PlanCode), ("day", plan.HoldsFromOn)),
        PlanSuspended plan => Sentence.Of("Đã tạm dừng kế hoạch {plan}.", ("plan", plan.PlanCode)),
        PlanEnded plan => Sentence.Of("Đã kết thúc kế hoạch {plan}.", ("plan", plan.PlanCode)),
        ProcedureOffered procedure => Sentence.Of("Đã đặt cách tiếp nhận thủ tục {procedure}.", ("procedure", procedure.ProcedureCode)),
        CatalogueImported => Sentence.Of("Đã nhập danh mục thủ tục."),
        ProcedureRevised procedure => Sentence.Of("Thủ tục {procedure} có nội dung mới từ {day}.", ("procedure", procedure.ProcedureCode), ("day", procedure.ValidFromOn)),
        ProcedureReplaced procedure => Sentence.Of(
            "Thủ tục {procedure} thay thế {replaced} từ {day}.", ("procedure", procedure.ProcedureCode), ("replaced", procedure.ReplacedProcedureCode), ("day", procedure.ValidFromOn)),
        _ => OfPeople(entry) ?? OfCalendar(entry),
    };

    private static Sentence? OfPeople(LedgerEntry entry) => entry switch
    {
        DutyGiven duty => Sentence.Of("Đã giao một nhiệm vụ từ {day}.", ("day", duty.FromOn)),
        DutyEnded => Sentence.Of("Đã thôi giao một nhiệm vụ."),
        AccountEnded => Sentence.Of("Đã khóa một tài khoản."),
        DevicePaired => Sentence.Of("Đã ghép nối một thiết bị."),
        DeviceUnpaired => Sentence.Of("Đã thôi ghép nối một thiết bị."),
        AbsenceMarked => Sentence.Of("Đã ghi một người vắng mặt."),
        AbsenceEnded => Sentence.Of("Đã ghi một người có mặt trở lại."),
        _ => null,
    };

    private static Sentence? OfCalendar(LedgerEntry entry) => entry switch
    {
        DayAnnounced day => Sentence.Of("Đã thông báo ngày {day} là ngày khác thường.", ("day", day.AnnouncedOn)),
        HolidaysDecided year => Sentence.Of("Đã ghi quyết định nghỉ lễ, tết năm {year}.", ("year", year.Year.ToString(CultureInfo.InvariantCulture))),
        DaysSwapped days => Sentence.Of("Đã hoán đổi: nghỉ {off}, làm bù {makeup}.", ("off", days.OffOn), ("makeup", days.MakeupOn)),
        CalendarNoticeWithdrawn => Sentence.Of("Đã rút một thông báo về ngày làm việc."),
        OfficeHoursSet hours => Sentence.Of("Đã đặt giờ làm việc mới từ {day}.", ("day", hours.FromOn)),
        DeadlinesRecounted recounted => Sentence.Of("Đã tính lại hạn của {count} hồ sơ theo lịch mới; {moved} hồ sơ đổi hạn.", ("count", recounted.Recounted), ("moved", recounted.Moved.Count)),
        _ => null,
    };
}
