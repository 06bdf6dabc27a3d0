using MotCua.Rules;

namespace MotCua.App.Calendars;

/// <summary>What is refused about the office's calendar before any rule looks at it; what the calendar itself refuses is in Rules.</summary>
public static class CalendarRefusals
{
    public static Refusal KindNotAnnounced() =>
        new("kind-not-announced", Sentence.Of("Ở đây chỉ ghi ngày đóng cửa, ngày rút ngắn hoặc ngày chỉ tiếp nhận. Ngày lễ ghi bằng quyết định nghỉ của năm; hoán đổi ghi cả hai ngày."));

    public static Refusal NameMissing(int longest) =>
        new("day-name-missing", Sentence.Of("Hãy ghi lý do để nói với người dân, tối đa {longest} ký tự.", ("longest", longest)));

    public const int LongestDocument = 200;

    public static Refusal DocumentTooLong() =>
        new("document-too-long", Sentence.Of("Văn bản ghi tối đa {longest} ký tự: số, ký hiệu và ngày là đủ.", ("longest", LongestDocument)));

    public static Refusal DocumentMissing() =>
        new("document-missing", Sentence.Of("Hãy ghi văn bản làm căn cứ: số, ký hiệu và ngày."));

    public static Refusal SessionsUnreadable(string sessions) =>
        new("sessions-unreadable", Sentence.Of("Giờ làm việc “{sessions}” không đọc được. Hãy ghi như 07:00-11:30,13:30-17:00.", ("sessions", sessions)));

    public static Refusal ReasonMissing() =>
        new("reason-missing", Sentence.Of("Hãy ghi lý do."));

    public static Refusal WithdrawnAlready(DateOnly on) =>
        new("notice-withdrawn", Sentence.Of("Thông báo về ngày {on} đã được rút trước đó.", ("on", on)));

    public static Refusal HoursFromPast(DateOnly tomorrow) =>
        new("hours-from-past", Sentence.Of("Giờ làm việc mới áp dụng sớm nhất từ {tomorrow}; những ngày trước giữ giờ đã có.", ("tomorrow", tomorrow)));

    public static Refusal WeekdayTwice(Sentence day) =>
        new("weekday-twice", Sentence.Of("Giờ làm việc của {day} được ghi hai lần. Hãy bỏ một dòng.", ("day", day)));
}
