namespace MotCua.Rules;

public static partial class Refusals
{
    public static Refusal SuspensionEndsBeforeItStarts(DateTimeOffset from, DateTimeOffset until) => Because(
        "suspension-ends-before-it-starts",
        "Thời gian tạm dừng bắt đầu lúc {from} không thể kết thúc lúc {until}. Xin kiểm tra lại.",
        ("from", from),
        ("until", until));

    public static Refusal TimeLimitUnreadable(string text) => Because(
        "time-limit-unreadable",
        "Không hiểu thời hạn “{text}”. Xin ghi như 3wd (ngày làm việc), 2wh (giờ làm việc), 15cd (ngày) hoặc same-day (trong ngày).",
        ("text", text));
}
