using MotCua.App.Days;
using MotCua.Rules;

namespace MotCua.Web.Pages.Acts;

/// <summary>The day: opened, interrupted, its desks, its clock.</summary>
public static partial class ActForms
{
    private static IEnumerable<ActForm> DayForms() =>
    [
        new("open-day", Sentence.Of("Mở ngày làm việc"),
            Check("paper_ready", Sentence.Of("Đủ giấy, mẫu đơn")), Check("pagers_charged", Sentence.Of("Thẻ rung đã sạc")), Check("seal_there", Sentence.Of("Có con dấu")),
            Check("nobody_signs", Sentence.Of("Hôm nay không có người ký; thông báo trước khi mở cửa")),
            Number("sheets", Sentence.Of("Số tờ giấy đánh số in sẵn, phòng khi mất điện"), 20)),
        new("declare-emergency", Sentence.Of("Báo sự cố, chuyển sang ghi giấy"),
            Choice("cause", Sentence.Of("Nguyên nhân"), [.. Enum.GetValues<EmergencyCause>().Select(cause => (cause, cause.Name()))]),
            AtMoment("began_at", Sentence.Of("Bắt đầu lúc (để trống: bây giờ)")),
            Number("sheets", Sentence.Of("Số tờ giấy cần thêm nếu sáng nay chưa in"), 100)),
        new("end-emergency", Sentence.Of("Kết thúc sự cố"),
            new("last_used_sheet", Sentence.Of("Tờ giấy cuối cùng đã dùng (để trống: không dùng tờ nào)"), ActFieldKind.Number),
            AtMoment("ended_at", Sentence.Of("Kết thúc lúc (để trống: bây giờ)"))),
        new("confirm-late-entries", Sentence.Of("Xác nhận việc nhập bù"), Subject("emergency_id"),
            new("spoiled_sheets", Sentence.Of("Các tờ hỏng, không có gì để nhập"), ActFieldKind.Numbers),
            Text("reason", Sentence.Of("Vì sao hỏng"), required: false)),
        new("close-desk", Sentence.Of("Đóng quầy hôm nay"), Number("cash", Sentence.Of("Tiền mặt tại quầy (đồng)"), 0), Number("originals", Sentence.Of("Số bản chính đang giữ tại quầy"), 0)),
        new("confirm-hand-over", Sentence.Of("Đã đếm, nhận bàn giao quầy"), Subject("desk_turn_id"),
            Number("cash", Sentence.Of("Tiền mặt tại quầy (đồng)"), 0), Number("originals", Sentence.Of("Số bản chính đang giữ tại quầy"), 0)),
        new("confirm-clock", Sentence.Of("Xác nhận đồng hồ máy"), AtMoment("watch_says", Sentence.Of("Giờ trên đồng hồ hoặc điện thoại của ông/bà")) with { Required = true }),
        new("explain-missing-code", Sentence.Of("Giải trình chưa có mã hồ sơ"), Subject("dossier_id"), Words("reason", Sentence.Of("Lý do"))),
    ];
}
