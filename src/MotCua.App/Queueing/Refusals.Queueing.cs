using MotCua.Rules;
using MotCua.Rules.Queueing;

namespace MotCua.App.Queueing;

/// <summary>What is refused at the door and in the queue.</summary>
public static class QueueRefusals
{
    public static Refusal PeopleRange() =>
        new("people-range", Sentence.Of("Số người đi cùng từ 1 đến 200. Vui lòng nhập lại."));

    public static Refusal NumbersRunOut() =>
        new("numbers-run-out", Sentence.Of("Hôm nay đã phát hết {count} số. Hãy ghi tên ông/bà ra giấy và báo người phụ trách máy: có thể một thiết bị đang tự lấy số.", ("count", TicketNumber.Largest)));

    public static Refusal NotTakenToday(string ticket) =>
        new("ticket-not-of-today", Sentence.Of("Hôm nay chưa phát số {ticket}. Hãy xem lại số ghi trên phiếu.", ("ticket", ticket)));

    public static Refusal PapersTooLong(int most) => new("papers-long", Sentence.Of("Giấy tờ còn thiếu ghi không quá {most} ký tự. Hãy viết ngắn lại.", ("most", most)));

    public static Refusal HelpIsComing() =>
        new("help-is-coming", Sentence.Of("Đã gọi. Người hướng dẫn đang đến, mời ông/bà chờ tại đây."));

    public static Refusal HelpAnswered(DateTimeOffset at) =>
        new("help-answered", Sentence.Of("Đã có người nhận đến hỗ trợ lúc {at}.", ("at", at)));

    public static Refusal NoDesk() =>
        new("no-desk", Sentence.Of("Chưa chọn quầy đang ngồi. Hãy chọn quầy rồi mời số."));

    public static Refusal DeskClosed(int number) =>
        new("desk-closed", Sentence.Of("Quầy {number} không còn dùng. Hãy chọn quầy khác.", ("number", number)));

    public static Refusal DeskBusy(string ticket) =>
        new("desk-busy", Sentence.Of("Quầy đang phục vụ số {ticket}. Hãy kết thúc, tạm giữ hoặc chuyển số này trước khi mời số khác.", ("ticket", ticket)));

    public static Refusal DeskPaused(int number) =>
        new("desk-paused", Sentence.Of("Quầy {number} đang tạm nghỉ. Hãy bấm “Làm việc tiếp” rồi mời số.", ("number", number)));

    public static Refusal DeskNotPaused(int number) =>
        new("desk-not-paused", Sentence.Of("Quầy {number} không tạm nghỉ. Có thể mời số ngay.", ("number", number)));

    public static Refusal PauseWhileServing(string ticket) =>
        new("pause-while-serving", Sentence.Of("Quầy đang phục vụ số {ticket}. Hãy kết thúc, tạm giữ hoặc chuyển số này rồi mới tạm nghỉ.", ("ticket", ticket)));

    public static Refusal NobodyWaits() =>
        new("nobody-waits", Sentence.Of("Không còn ai đang chờ trong hàng này."));

    public static Refusal CallEnded(string ticket) =>
        new("call-ended", Sentence.Of("Lượt mời số {ticket} đã kết thúc nên không hoàn tác được.", ("ticket", ticket)));

    public static Refusal NobodyCalled() =>
        new("nobody-called", Sentence.Of("Quầy này chưa mời số nào. Hãy mời số trước."));

    public static Refusal NotWaiting(string ticket, TicketState state) =>
        new("ticket-not-waiting", Sentence.Of("Số {ticket} không ở trong hàng chờ ({state}).", ("ticket", ticket), ("state", state.Name())));

    public static Refusal NotMissed(string ticket, TicketState state) =>
        new("ticket-not-missed", Sentence.Of("Số {ticket} không vắng mặt khi được mời ({state}); không cần vào lại hàng.", ("ticket", ticket), ("state", state.Name())));

    public static Refusal NotHeld(string ticket, TicketState state) =>
        new("ticket-not-held", Sentence.Of("Số {ticket} không bị tạm giữ ({state}).", ("ticket", ticket), ("state", state.Name())));

    public static Refusal TicketOfAnotherDay(string ticket) =>
        new("ticket-of-another-day", Sentence.Of("Số {ticket} không phải số của hôm nay. Mời lấy số mới.", ("ticket", ticket)));

    public static Refusal CalledOnAnotherDay(string ticket) =>
        new("called-on-another-day", Sentence.Of("Số {ticket} được mời từ hôm trước nên không trở lại hàng được nữa. Hãy kết thúc lượt này; nếu người dân còn chờ, mời lấy số mới.", ("ticket", ticket)));

    public static Refusal NotTodaysPerson() =>
        new("not-todays-person", Sentence.Of("Lượt này không phải của hôm nay. Tình nguyện viên chỉ xem và hỗ trợ người đến hôm nay; hãy nhờ cán bộ."));

    public static Refusal ReasonMissing() =>
        new("reason-missing", Sentence.Of("Hãy ghi lý do."));

    public static Refusal VisitOutstanding(long dossiers) =>
        new("visit-outstanding", Sentence.Of("Lượt này còn {count} hồ sơ chưa trả kết quả. Hãy để lượt mở để mời nhận kết quả, hoặc trả kết quả trước.", ("count", dossiers)));

    public static Refusal ReceiverIsOurs() =>
        new("receiver-is-ours", Sentence.Of("Việc này do Trung tâm tiếp nhận. Hãy chọn cơ quan khác, hoặc phục vụ tại quầy."));

    /// <summary>The states as a sentence names them.</summary>
    public static Sentence Name(this TicketState state) => state switch
    {
        TicketState.Waiting => Sentence.Of("đang chờ"),
        TicketState.Called => Sentence.Of("đang được phục vụ"),
        TicketState.Held => Sentence.Of("đang tạm giữ"),
        TicketState.Missed => Sentence.Of("đã mời, chưa có mặt"),
        TicketState.Left => Sentence.Of("đã ra về"),
        TicketState.Finished => Sentence.Of("đã xong"),
        _ => Sentence.Of("đã hủy"),
    };
}
