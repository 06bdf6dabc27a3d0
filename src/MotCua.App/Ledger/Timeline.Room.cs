using MotCua.App.Ledger.Happened;
using MotCua.App.Pagers;
using MotCua.Rules;
using MotCua.Rules.Money;

namespace MotCua.App.Ledger;

/// <summary>The sentences of the room: pagers, writing, fees, ballots, feedback.</summary>
public static partial class Timeline
{
    private static Sentence? OfRoom(LedgerEntry entry) => entry switch
    {
        PagerRegistered pager => Sentence.Of("Đã đưa thẻ rung số {number} vào sử dụng.", ("number", pager.Number)),
        PagerLent pager => Sentence.Of("Đã phát thẻ rung số {number}.", ("number", pager.Number)),
        PagerRung pager => Sentence.Of("Đã rung thẻ số {number}, lần {count}.", ("number", pager.Number), ("count", pager.Rung)),
        PagerReturned pager => Sentence.Of("Đã thu lại thẻ rung số {number}.", ("number", pager.Number)),
        PagerLost pager => Sentence.Of("Đã báo mất thẻ rung số {number}.", ("number", pager.Number)),
        PagerNoted pager => Sentence.Of("Đã ghi thẻ rung số {number}: {battery}.", ("number", pager.Number), ("battery", pager.Battery.Name())),
        WritingRecorded writing => Sentence.Of("Đã viết hộ theo yêu cầu, thủ tục {procedure}.", ("procedure", writing.ProcedureCode)),
        FeesNoted { Exempt: true } => Sentence.Of("Đã ghi phiếu tính phí: miễn thu."),
        FeesNoted fees => Sentence.Of("Đã ghi phiếu tính phí {amount}.", ("amount", Dong.Written(fees.Amount))),
        ReceiptRecorded receipt => Sentence.Of("Đã ghi nhận biên lai {symbol} {number}: {amount}.", ("symbol", receipt.Symbol), ("number", receipt.Number), ("amount", Dong.Written(receipt.Amount))),
        ReceiptVoided receipt => Sentence.Of("Đã hủy biên lai {amount}.", ("amount", Dong.Written(receipt.Amount))),
        ReceiptBookRegistered book => Sentence.Of("Đã đăng ký quyển biên lai {symbol} từ {first} đến {last}.", ("symbol", book.Symbol), ("first", book.FirstNumber), ("last", book.LastNumber)),
        ReceiptSpoiled receipt => Sentence.Of("Đã ghi biên lai {symbol} {number} là hỏng.", ("symbol", receipt.Symbol), ("number", receipt.Number)),
        BallotCodeIssued => Sentence.Of("Đã phát mã đánh giá."),
        BallotCast => Sentence.Of("Có thêm một phiếu đánh giá."),
        FeedbackGiven => Sentence.Of("Có thêm một góp ý, phản ánh."),
        AlertPhoneSet alert => alert.HasPhone ? Sentence.Of("Đã đặt số điện thoại nhận tin góp ý.") : Sentence.Of("Đã bỏ số điện thoại nhận tin góp ý."),
        FeedbackAssigned feedback => Sentence.Of("Đã giao người trả lời góp ý, hạn {due}.", ("due", feedback.DueOn)),
        FeedbackAnswered { IsLate: true } => Sentence.Of("Đã trả lời một góp ý, quá hạn."),
        FeedbackAnswered => Sentence.Of("Đã trả lời một góp ý."),
        _ => null,
    };
}
