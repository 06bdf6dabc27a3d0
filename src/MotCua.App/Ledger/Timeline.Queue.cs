using MotCua.App.Ledger.Happened;
using MotCua.App.Queueing;
using MotCua.Rules;
using MotCua.Rules.Procedures;

namespace MotCua.App.Ledger;

/// <summary>The sentences of the queue.</summary>
public static partial class Timeline
{
    private static Sentence? OfQueue(LedgerEntry entry) => entry switch
    {
        TicketTaken ticket => Sentence.Of("Đã lấy số {ticket}.", ("ticket", ticket.Number)),
        TicketCalled call => Sentence.Of("Đã mời số {ticket} đến quầy {desk}.", ("ticket", call.Number), ("desk", call.DeskNumber)),
        DeskPaused desk => Sentence.Of("Quầy {number} tạm nghỉ.", ("number", desk.DeskNumber)),
        DeskResumed desk => Sentence.Of("Quầy {number} làm việc tiếp sau {minutes} phút.", ("number", desk.DeskNumber), ("minutes", desk.Minutes)),
        TicketRecalled call => Sentence.Of("Đã mời lại số {ticket}, lần {count}.", ("ticket", call.Number), ("count", call.Rung)),
        TicketMissed call => Sentence.Of("Đã mời số {ticket}, chưa có mặt.", ("ticket", call.Number)),
        TicketRejoined ticket => Sentence.Of("Số {ticket} đã trở lại hàng chờ.", ("ticket", ticket.Number)),
        TicketHeld call => Sentence.Of("Đã tạm giữ số {ticket}.", ("ticket", call.Number)),
        HoldEnded ticket => Sentence.Of("Số {ticket} hết tạm giữ, được mời tiếp trước.", ("ticket", ticket.Number)),
        TicketTransferred call => Sentence.Of("Đã chuyển số {ticket} sang {lane}.", ("ticket", call.Number), ("lane", InWords(call.Lane))),
        QueueLeft ticket => Sentence.Of("Số {ticket} đã rời hàng chờ.", ("ticket", ticket.Number)),
        VisitFinished { DossiersOpen: > 0 } visit => Sentence.Of("Đã kết thúc lượt {ticket}, còn chờ kết quả {count} hồ sơ.", ("ticket", visit.Number), ("count", visit.DossiersOpen)),
        VisitFinished visit => Sentence.Of("Đã kết thúc lượt {ticket}.", ("ticket", visit.Number)),
        PrioritySet ticket => Sentence.Of("Đã ghi ưu tiên cho số {ticket}.", ("ticket", ticket.Number)),
        AdviceRecorded advice => Sentence.Of("Đã hướng dẫn, không nhận hồ sơ: {kind}.", ("kind", InWords(advice.AdviceKind))),
        VisitSentElsewhere visit => Sentence.Of("Đã hướng dẫn số {ticket} sang {receiver}.", ("ticket", visit.Number), ("receiver", visit.Receiver.Name())),
        HelpCalled => Sentence.Of("Đã gọi người hỗ trợ."),
        HelpAnswered help => Sentence.Of("Đã nhận đến hỗ trợ sau {seconds} giây.", ("seconds", help.Seconds)),
        _ => null,
    };

    private static Sentence InWords(Lane lane) => lane switch
    {
        Lane.Scribe => Sentence.Of("bàn viết hộ"),
        Lane.Return => Sentence.Of("quầy trả kết quả"),
        _ => Sentence.Of("quầy tiếp nhận"),
    };

    private static Sentence InWords(AdviceKind kind) => kind switch
    {
        AdviceKind.Phone => Sentence.Of("qua điện thoại"),
        AdviceKind.WrongOffice => Sentence.Of("không thuộc nơi này"),
        AdviceKind.MissingPapers => Sentence.Of("còn thiếu giấy tờ"),
        AdviceKind.NoCard => Sentence.Of("không mang căn cước"),
        _ => Sentence.Of("giải đáp"),
    };
}
