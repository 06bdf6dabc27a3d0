namespace MotCua.Rules;

public static partial class Refusals
{
    public static Refusal FeeRuleShape { get; } = Because(
        "fee-rule-shape",
        "Mức thu viết theo một trong các dạng: free, case 50000, copy 8000, page 2000, page 2000 from 3 1000 cap 200000. Vui lòng viết lại.");

    public static Refusal FeeNotEntered { get; } = Because(
        "fee-not-entered",
        "Mức thu của thủ tục này chưa được nhập. Vui lòng nhập mức thu theo nghị quyết của Hội đồng nhân dân tỉnh trước khi tính phí.");

    public static Refusal FeeCountRange { get; } = Because(
        "fee-count-range",
        "Số trường hợp, số bản và số trang đều từ 1 đến 10.000. Vui lòng nhập lại.");

    public static Refusal FeeLineShape { get; } = Because(
        "fee-line-shape",
        "Dòng thu cần nội dung (không quá 200 ký tự), số lượng từ 1 đến 10.000 và đơn giá không âm. Vui lòng nhập lại.");

    public static Refusal WritingIsFree { get; } = Because(
        "writing-is-free",
        "Viết hộ không thu tiền. Vui lòng bỏ dòng này.");

    public static Refusal ReceiptShape { get; } = Because(
        "receipt-shape",
        "Biên lai cần ký hiệu (không quá 20 ký tự) và số (1 đến 12 chữ số) như in trên biên lai. Vui lòng nhập lại.");

    public static Refusal ReceiptAmount { get; } = Because(
        "receipt-amount",
        "Số tiền trên biên lai phải lớn hơn 0. Không thu tiền thì không lập biên lai.");

    public static Refusal ReceiptVoidReason { get; } = Because(
        "receipt-void-reason",
        "Hủy biên lai phải ghi lý do. Vui lòng ghi lý do.");

    public static Refusal ReceiptBookShape { get; } = Because(
        "receipt-book-shape",
        "Quyển biên lai cần ký hiệu (không quá 20 ký tự), số đầu và số cuối (1 đến 12 chữ số, cùng số chữ số) như in trên biên lai. Vui lòng nhập lại.");

    public static Refusal ReceiptBookRange(int most) => Because(
        "receipt-book-range",
        "Số cuối phải từ số đầu trở đi, mỗi quyển nhiều nhất {most} số. Vui lòng kiểm tra số đầu và số cuối.",
        ("most", Money.Dong.Number(most)));

    public static Refusal ReceiptSpoilReason { get; } = Because(
        "receipt-spoil-reason",
        "Ghi biên lai hỏng phải kèm lý do. Vui lòng ghi lý do.");

    public static Refusal ReceiptAlreadyVoid(DateOnly voidedOn) => Because(
        "receipt-already-void",
        "Biên lai này đã hủy ngày {voided_on}.",
        ("voided_on", voidedOn));
}
