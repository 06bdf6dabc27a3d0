namespace MotCua.Rules;

public static partial class Refusals
{
    public static Refusal IdentityNumberShape { get; } = Because(
        "identity-number-shape",
        "Số định danh cá nhân gồm đúng 12 chữ số. Vui lòng kiểm tra lại số đã nhập.");

    public static Refusal PersonNameShape { get; } = Because(
        "person-name-shape",
        "Họ tên chỉ gồm chữ cái, khoảng trắng, dấu nháy, dấu gạch nối và dấu chấm, dài không quá 100 ký tự. Vui lòng nhập lại họ tên.");

    public static Refusal PartialDateShape { get; } = Because(
        "partial-date-shape",
        "Ngày viết theo dạng ngày/tháng/năm, tháng/năm hoặc chỉ có năm, ví dụ 05/02/1950, 02/1950, 1950. Vui lòng nhập lại.");

    public static Refusal PhoneNumberShape { get; } = Because(
        "phone-number-shape",
        "Số điện thoại gồm 10 chữ số, bắt đầu bằng số 0, ví dụ 0912 345 678. Vui lòng nhập lại.");

    public static Refusal CardEmpty { get; } = Because(
        "card-empty",
        "Chưa có nội dung quét. Vui lòng đưa mã QR trên thẻ căn cước vào máy quét.");

    public static Refusal CardNotCardText { get; } = Because(
        "card-not-card-text",
        "Nội dung quét không phải mã QR của thẻ căn cước. Vui lòng tắt Unikey (Ctrl+Shift) rồi quét lại mã QR trên thẻ, hoặc nhập số định danh bằng tay.");

    public static Refusal CardNumberUnreadable { get; } = Because(
        "card-number-unreadable",
        "Phần đầu của mã quét không phải số định danh 12 chữ số. Vui lòng quét lại thẻ căn cước, hoặc nhập số định danh bằng tay.");
}
