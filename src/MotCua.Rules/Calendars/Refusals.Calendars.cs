using MotCua.Rules.Calendars;

namespace MotCua.Rules;

public static partial class Refusals
{
    public static Refusal SessionsOutOfOrder(Sentence day) => Because(
        "sessions-out-of-order",
        "Các buổi của {day} phải theo thứ tự, không chồng nhau và tính tròn phút. Xin xem lại giờ bắt đầu và kết thúc.",
        ("day", day));

    public static Refusal NoWorkingWeekday() => Because(
        "no-working-weekday",
        "Giờ làm việc phải có ít nhất một buổi từ thứ Hai đến thứ Sáu.");

    public static Refusal CalendarYearUnknown(int year) => Because(
        "calendar-year-unknown",
        "Lịch làm việc chỉ tính cho các năm từ {first} đến {last}; năm {year} nằm ngoài.",
        ("first", $"{PublicHolidays.FirstYear}"),
        ("last", $"{PublicHolidays.LastYear}"),
        ("year", $"{year}"));

    public static Refusal NoticeWithoutSessions(DateOnly on) => Because(
        "notice-without-sessions",
        "Ngày {on} cần ghi rõ các buổi làm việc hoặc tiếp nhận.",
        ("on", on));

    public static Refusal NoticeOnDayOff(DateOnly on) => Because(
        "notice-on-day-off",
        "{day} vốn đã là ngày nghỉ, không thể đóng cửa, rút ngắn hay hoán đổi. Xin kiểm tra lại ngày.",
        ("day", DayNames.WithDate(on)));

    public static Refusal NoticeOnWorkingDay(DateOnly on) => Because(
        "notice-on-working-day",
        "{day} vốn đã là ngày làm việc, không thể làm bù hay chỉ tiếp nhận. Xin kiểm tra lại ngày.",
        ("day", DayNames.WithDate(on)));
}
