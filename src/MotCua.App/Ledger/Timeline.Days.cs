using MotCua.App.Days;
using MotCua.App.Ledger.Happened;
using MotCua.Rules;

namespace MotCua.App.Ledger;

/// <summary>The sentences of the day: opened, closed, and what went wrong in it.</summary>
public static partial class Timeline
{
    private static Sentence? OfDays(LedgerEntry entry) => entry switch
    {
        DayOpened { SignersPresent: 0 } => Sentence.Of("Đã mở ngày làm việc; hôm nay không có người ký."),
        DayOpened => Sentence.Of("Đã mở ngày làm việc."),
        DayClosed day => Sentence.Of("Đã đóng ngày {day}.", ("day", day.ClosedOn)),
        EmergencyDeclared emergency => Sentence.Of(
            "Đã báo sự cố ({cause}) từ {began}; dùng các tờ giấy {first} đến {last}.",
            ("cause", emergency.Cause.Name()), ("began", emergency.BeganAt), ("first", emergency.FirstSheet), ("last", emergency.LastSheet)),
        EmergencyEnded emergency => Sentence.Of("Đã kết thúc sự cố lúc {ended}; {sheets} tờ giấy đã dùng.", ("ended", emergency.EndedAt), ("sheets", emergency.SheetsUsed)),
        LateEntriesConfirmed confirmed => Sentence.Of("Đã xác nhận {count} việc nhập bù.", ("count", confirmed.Entries)),
        DeskClosed desk => Sentence.Of("Đã đóng quầy {number} trong ngày.", ("number", desk.DeskNumber)),
        DeskHandedOver desk => Sentence.Of("Đã bàn giao quầy {number}, chờ người nhận xác nhận.", ("number", desk.DeskNumber)),
        HandOverConfirmed => Sentence.Of("Đã xác nhận nhận bàn giao quầy."),
        ClockConfirmed => Sentence.Of("Đã xác nhận đồng hồ máy đúng."),
        MissingCodeExplained => Sentence.Of("Đã giải trình vì sao hồ sơ chưa có mã."),
        _ => null,
    };
}
