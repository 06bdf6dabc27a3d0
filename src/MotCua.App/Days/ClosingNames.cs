using MotCua.Rules;

namespace MotCua.App.Days;

/// <summary>What the day's notions are called (tên gọi trong ngày).</summary>
public static class ClosingNames
{
    public static Sentence Name(this ClosingProblemKind kind) => kind switch
    {
        ClosingProblemKind.SlipMissing => Sentence.Of("hồ sơ chưa có kết quả và chưa có giấy hẹn"),
        ClosingProblemKind.CodeMissing => Sentence.Of("hồ sơ chưa có mã và chưa giải trình"),
        ClosingProblemKind.TicketOpen => Sentence.Of("số thứ tự chưa phục vụ xong"),
        ClosingProblemKind.PromiseRunning => Sentence.Of("cam kết trong ngày chưa đến giờ"),
        ClosingProblemKind.EmergencyOpen => Sentence.Of("sự cố chưa kết thúc"),
        ClosingProblemKind.LateEntriesUnconfirmed => Sentence.Of("việc nhập bù chưa được xác nhận"),
        ClosingProblemKind.DeskTurnUnconfirmed => Sentence.Of("bàn giao quầy chưa được xác nhận"),
        ClosingProblemKind.ClockDoubted => Sentence.Of("đồng hồ máy chưa được xác nhận"),
        ClosingProblemKind.DraftWaiting => Sentence.Of("dự thảo chờ người nộp đồng ý, cam kết còn mở"),
        ClosingProblemKind.OriginalKept => Sentence.Of("bản chính đang giữ"),
        _ => Sentence.Of("thẻ rung chưa trả"),
    };

    public static Sentence Name(this EmergencyCause cause) => cause switch
    {
        EmergencyCause.Power => Sentence.Of("mất điện"),
        EmergencyCause.Line => Sentence.Of("mất mạng"),
        _ => Sentence.Of("hỏng máy"),
    };
}
