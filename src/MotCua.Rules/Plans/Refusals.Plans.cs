using MotCua.Rules.Calendars;

namespace MotCua.Rules;

public static partial class Refusals
{
    public static Refusal PlanDoesNotHold(string plan, DateOnly day, Sentence reason, DateOnly? next) => Because(
        "plan-does-not-hold",
        next is null
            ? "Kế hoạch “{plan}” không thực hiện {day} ({reason}) và không còn ngày nào sau đó."
            : "Kế hoạch “{plan}” không thực hiện {day} ({reason}). Ngày gần nhất sau đó là {next}.",
        ("plan", plan),
        ("day", DayNames.WithDate(day)),
        ("reason", reason),
        ("next", next is { } on ? DayNames.WithDate(on) : null));

    public static Refusal PlanHoldsNoMore(string plan, DateOnly from) => Because(
        "plan-holds-no-more",
        "Kế hoạch “{plan}” không còn ngày thực hiện nào kể từ {from}. Hãy gia hạn kế hoạch, hoặc chọn kế hoạch khác.",
        ("plan", plan),
        ("from", from));

    public static Refusal OfficeClosed(DateTimeOffset at, DateTimeOffset opensAt) => Because(
        "office-closed",
        "Lúc {at} ngoài giờ làm việc, chưa thể tiếp nhận. Mời quay lại từ {opens_at}.",
        ("at", at),
        ("opens_at", opensAt));

    public static Refusal PapersMissing() => Because(
        "papers-missing",
        "Hồ sơ chưa đủ giấy tờ nên chưa tiếp nhận. Hãy lập phiếu yêu cầu bổ sung, ghi đủ một lần mọi giấy tờ còn thiếu.");
}
