using MotCua.Rules;
using MotCua.Rules.Money;

namespace MotCua.App.Fees;

/// <summary>What is refused about fees and receipts here; what the law refuses is in Rules.</summary>
public static class FeeRefusals
{
    public static Refusal NothingToNote() => new("fee-nothing", Sentence.Of("Hãy ghi ít nhất một dòng và nhiều nhất 50 dòng phí."));

    public static Refusal NothingToPay() => new("fee-free", Sentence.Of("Phiếu tính phí này không thu tiền nên không có biên lai."));

    public static Refusal AlreadyPaid(string receipt) => new("receipt-known", Sentence.Of("Phiếu tính phí này đã có biên lai {receipt}. Nếu biên lai sai, hãy hủy rồi ghi biên lai khác.", ("receipt", receipt)));

    public static Refusal NumberUsed(string receipt) => new("receipt-number-used", Sentence.Of("Biên lai {receipt} đã được ghi. Hãy kiểm tra ký hiệu và số trên biên lai.", ("receipt", receipt)));

    public static Refusal NumberSpoiled(string receipt) => new("receipt-spoiled", Sentence.Of("Biên lai {receipt} đã ghi là hỏng. Nếu ghi hỏng nhầm, hãy hoàn tác việc đó trong ngày ghi; sau ngày đó số này không ghi nhận được nữa.", ("receipt", receipt)));

    public static Refusal NumberRecorded(string receipt) => new("receipt-recorded", Sentence.Of("Biên lai {receipt} đã ghi nhận cho một hồ sơ nên không phải biên lai hỏng. Nếu viết sai, hãy hủy biên lai đó.", ("receipt", receipt)));

    public static Refusal NumberCrossedOut(string receipt) => new("receipt-crossed-out", Sentence.Of("Biên lai {receipt} đã hủy, nên không cần ghi hỏng.", ("receipt", receipt)));

    public static Refusal SpoiledBefore(string receipt) => new("receipt-spoiled-before", Sentence.Of("Biên lai {receipt} đã ghi là hỏng trước đó.", ("receipt", receipt)));

    public static Refusal UndoneBefore(long sequence) => new("undone-before", Sentence.Of("Việc số {sequence} đã được hoàn tác trước đó.", ("sequence", sequence)));

    public static Refusal BookOverlaps(ReceiptNumbers other) => new("receipt-book-overlaps", Sentence.Of(
        "Trùng số với quyển {symbol} từ {first} đến {last} đã đăng ký. Hãy kiểm tra ký hiệu và các số.", ("symbol", other.Symbol), ("first", other.FirstWritten), ("last", other.LastWritten)));

    public static Refusal AlreadyVoid() => new("receipt-void", Sentence.Of("Biên lai này đã hủy trước đó."));
}
