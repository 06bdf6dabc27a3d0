using MotCua.Rules;

namespace MotCua.Web.Endpoints;

/// <summary>What the API refuses before an act is reached.</summary>
public static class ApiRefusals
{
    public static Refusal NoKey() =>
        new("not-signed-in", Sentence.Of("Chưa có khóa API hợp lệ. Hãy gửi kèm Authorization: Bearer …"));

    public static Refusal NoActKey(string header) =>
        new("act-key-missing", Sentence.Of("Thiếu {header}: mỗi thao tác cần một UUID riêng để gửi lại mà không làm hai lần.", ("header", header)));

    public static Refusal Unreadable(string where) =>
        new("unreadable", Sentence.Of("Nội dung JSON không đọc được tại {where}.", ("where", where)));

    public static Refusal HourUnreadable(string moment) =>
        new("unreadable", Sentence.Of("Giờ đã xảy ra “{moment}” không đọc được. Hãy ghi dạng 2026-12-01T09:30.", ("moment", moment)));

    public static Refusal NotYours() =>
        new("not-permitted", Sentence.Of("Khóa API này không được đọc nội dung này. Hãy dùng khóa của người được giao việc."));

    public static Refusal NoDay(string day) =>
        new("unreadable", Sentence.Of("Ngày {day} không đọc được. Hãy ghi dạng 2026-12-01.", ("day", day)));

    public static Refusal NoSuchDesk(string number) =>
        new("desk-unknown", Sentence.Of("Không có quầy số {number} đang dùng. Hãy ghi số quầy trong Desk-Number.", ("number", number)));
}
