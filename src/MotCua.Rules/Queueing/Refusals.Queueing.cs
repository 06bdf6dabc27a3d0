namespace MotCua.Rules;

public static partial class Refusals
{
    public static Refusal TicketNumberShape { get; } = Because(
        "ticket-number-shape",
        "Số thứ tự gồm một chữ cái và các chữ số, ví dụ A021. Vui lòng nhập lại.");

    public static Refusal PriorityUnknown(string? code) => Because(
        "priority-unknown",
        "Không có lý do ưu tiên nào mang mã “{code}”. Vui lòng chọn trong danh mục.",
        ("code", code));
}
