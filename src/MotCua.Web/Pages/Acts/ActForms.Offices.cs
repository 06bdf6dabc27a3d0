using MotCua.App.Offices;
using MotCua.App.Plans;
using MotCua.Rules;
using MotCua.Rules.Calendars;
using MotCua.Rules.Deadlines;
using MotCua.Rules.Procedures;
using MotCua.Web.Infrastructure;

namespace MotCua.Web.Pages.Acts;

/// <summary>The office itself: its people, its calendar, its procedures.</summary>
public static partial class ActForms
{
    private static IEnumerable<ActForm> OfficeForms() => [.. HouseholdForms(), .. PeopleForms(), .. CalendarForms(), .. ProcedureForms()];

    /// <summary>Desks and plans.</summary>
    private static IEnumerable<ActForm> HouseholdForms() =>
    [
        new("register-desk", Sentence.Of("Lập quầy"), Number("number", Sentence.Of("Số quầy"), 1), Text("name", Sentence.Of("Tên quầy")),
            Choice("kind", Sentence.Of("Dùng để"),
                (DeskKind.Reception, Sentence.Of("tiếp nhận")), (DeskKind.Scribe, Sentence.Of("viết hộ")), (DeskKind.Return, Sentence.Of("trả kết quả")), (DeskKind.Specialist, Sentence.Of("chuyên môn")))),
        new("set-ticket-printer", Sentence.Of("Đặt máy in phiếu số"), new ActField("account_id", Sentence.Of("Mã số"), ActFieldKind.Subject),
            Text("address", Sentence.Of("Địa chỉ máy in trong mạng, như 192.168.1.60 (để trống: không có máy in)"), required: false)),
        new("set-alert-phone", Sentence.Of("Đặt số nhận tin góp ý"), Text("phone", Sentence.Of("Số điện thoại nhận tin mỗi khi có góp ý, phản ánh (để trống: không báo)"), required: false)),
        new("adopt-plan", Sentence.Of("Áp dụng kế hoạch"),
            new("preset", Sentence.Of("Kế hoạch mẫu"), ActFieldKind.Choice) { Choices = [("", Sentence.Of("không dùng mẫu, dùng nội dung bên dưới")), .. PlanPresets.Ids.Select(id => (id, Sentence.Of("{plan}", ("plan", id))))] },
            Words("text", Sentence.Of("Nội dung kế hoạch (YAML)"), required: false),
            OnDay("holds_from_on", Sentence.Of("Từ ngày (để trống: hôm nay)"), required: false)),
        new("revise-plan", Sentence.Of("Sửa kế hoạch"), Words("text", Sentence.Of("Nội dung kế hoạch (YAML)")), OnDay("holds_from_on", Sentence.Of("Áp dụng từ ngày (để trống: ngày mai)"), required: false)),
        new("suspend-plan", Sentence.Of("Tạm ngừng, hoặc cho chạy lại"), Subject("plan_id"), Check("run_again", Sentence.Of("Chạy lại"))),
        new("end-plan", Sentence.Of("Kết thúc kế hoạch"), Subject("plan_id")),
    ];

    private static IEnumerable<ActForm> PeopleForms() =>
    [
        new("give-duty", Sentence.Of("Giao nhiệm vụ"), Subject("account_id"),
            Choice("role", Sentence.Of("Vai trò"), [.. RoleNames.Given.Select(role => (role, RoleNames.Of(role)))]),
            OnDay("from_on", Sentence.Of("Từ ngày (để trống: hôm nay)"), required: false),
            OnDay("until_on", Sentence.Of("Đến hết ngày (để trống: đến khi thôi giao)"), required: false),
            Text("document", Sentence.Of("Văn bản phân công"), required: false)),
        new("end-duty", Sentence.Of("Thôi giao nhiệm vụ"), Subject("duty_id")),
        new("end-account", Sentence.Of("Khóa tài khoản"), Subject("account_id")),
        new("unpair-device", Sentence.Of("Thôi ghép nối"), Subject("pairing_id")),
        new("mark-away", Sentence.Of("Ghi vắng mặt"), Subject("account_id"),
            AtMoment("until_at", Sentence.Of("Dự kiến trở lại lúc (để trống: chưa biết)")),
            AtMoment("from_at", Sentence.Of("Vắng từ lúc (để trống: từ bây giờ)"))),
        new("mark-back", Sentence.Of("Đã có mặt trở lại"), Subject("account_id")),
    ];

    private static IEnumerable<ActForm> CalendarForms() =>
    [
        new("announce-day", Sentence.Of("Thông báo ngày khác thường"), OnDay("on", Sentence.Of("Ngày")),
            Choice("kind", Sentence.Of("Là ngày"),
                (CalendarDayKind.Closure, Sentence.Of("đóng cửa")), (CalendarDayKind.ShortDay, Sentence.Of("làm việc với giờ khác")), (CalendarDayKind.ReceptionOnly, Sentence.Of("nghỉ nhưng có tiếp nhận"))),
            Text("sessions", Sentence.Of("Giờ làm việc, như 07:00-11:30,13:30-16:00 (không cần khi đóng cửa)"), required: false),
            Text("name", Sentence.Of("Lý do, như nói với người dân")),
            Text("document", Sentence.Of("Văn bản làm căn cứ"))),
        new("swap-days", Sentence.Of("Hoán đổi ngày làm việc"), OnDay("off", Sentence.Of("Nghỉ ngày")), OnDay("make_up", Sentence.Of("Làm bù ngày")), Text("document", Sentence.Of("Văn bản làm căn cứ"))),
        new("decide-holidays", Sentence.Of("Ghi quyết định nghỉ lễ, tết của năm"), Number("year", Sentence.Of("Năm"), 2027),
            Check("tet_takes_two_days_before", Sentence.Of("Tết nghỉ hai ngày trước và ba ngày sau mùng 1")),
            Check("national_day_takes_day_after", Sentence.Of("Quốc khánh nghỉ ngày 2 và 3/9, không phải ngày 1")),
            Text("document", Sentence.Of("Văn bản làm căn cứ"))),
        new("withdraw-notice", Sentence.Of("Rút thông báo"), Subject("notice_id"), Words("reason", Sentence.Of("Lý do"))),
        new("recount-deadlines", Sentence.Of("Tính lại hạn các hồ sơ đang mở")),
    ];

    private static IEnumerable<ActForm> ProcedureForms() =>
    [
        new("offer-procedure", Sentence.Of("Đặt cách tiếp nhận"), Subject("procedure"),
            Check("offered", Sentence.Of("Đơn vị có tiếp nhận")),
            Text("time_limit", Sentence.Of("Thời hạn tại địa phương, như 3wd (để trống: theo luật)"), required: false),
            new("fee", Sentence.Of("Mức thu, đồng (để trống: theo mức đã công bố)"), ActFieldKind.Number),
            Writing(),
            Text("writing_reason", Sentence.Of("Lý do không được viết hộ"), required: false),
            Keep("slip_by_law", Sentence.Of("Giấy tiếp nhận và hẹn trả"), (SlipByLaw.Always, Sentence.Of("luôn cấp")), (SlipByLaw.UnlessSameDay, Sentence.Of("cấp khi không trả trong ngày"))),
            Keep("cut_off_effect", Sentence.Of("Nhận sau mốc giờ"), (CutOffEffect.None, Sentence.Of("không đổi gì")), (CutOffEffect.ResultNextWorkingDay, Sentence.Of("trả vào ngày làm việc tiếp theo")), (CutOffEffect.ClockStartsNextWorkingDay, Sentence.Of("tính hạn từ ngày làm việc tiếp theo"))),
            Keep("after_supplement", Sentence.Of("Sau khi bổ sung"), (AfterSupplement.Resume, Sentence.Of("hạn tính tiếp")), (AfterSupplement.Restart, Sentence.Of("hạn tính lại từ đầu"))),
            Subject("handler_id"),
            Check("confirmed", Sentence.Of("Đơn vị đã kiểm chứng"))),
        new("import-catalogue", Sentence.Of("Nhập danh mục"), Words("table", Sentence.Of("Bảng CSV, dòng đầu là tên các cột"))),
        new("revise-procedure", Sentence.Of("Ghi nội dung mới của thủ tục"), [Text("procedure", Sentence.Of("Mã hoặc tên thủ tục")), .. RevisedFields()]),
        new("replace-procedure", Sentence.Of("Thay thế thủ tục"), [Text("procedure", Sentence.Of("Mã hoặc tên thủ tục cũ")), Text("new_code", Sentence.Of("Mã mới")), .. RevisedFields()]),
    ];

    private static IEnumerable<ActField> RevisedFields() =>
    [
        OnDay("valid_from", Sentence.Of("Có hiệu lực từ ngày")),
        Text("document", Sentence.Of("Quyết định công bố")),
        Text("name", Sentence.Of("Tên mới (để trống: giữ nguyên)"), required: false),
        Text("time_limit", Sentence.Of("Thời hạn mới, như 3wd (để trống: giữ nguyên)"), required: false),
        Text("step_order", Sentence.Of("Trình tự xử lý mới (để trống: giữ nguyên)"), required: false),
        Writing(),
        Text("writing_reason", Sentence.Of("Lý do không được viết hộ"), required: false),
    ];

    private static ActField Writing() => Keep(
        "writing", Sentence.Of("Viết hộ"), (WritingExtent.Allowed, Sentence.Of("được viết hộ")), (WritingExtent.TextOnly, Sentence.Of("chỉ phần nội dung")), (WritingExtent.NotAllowed, Sentence.Of("không được viết hộ")));

    private static ActField OnDay(string name, Sentence label, bool required = true) => new(name, label, ActFieldKind.Day) { Required = required };

    private static ActField AtMoment(string name, Sentence label) => new(name, label, ActFieldKind.Moment);

    /// <summary>A choice that may be left as it was.</summary>
    private static ActField Keep<T>(string name, Sentence label, params (T Value, Sentence Label)[] choices)
        where T : struct, Enum => new(name, label, ActFieldKind.Choice) { Choices = [("", Sentence.Of("giữ nguyên")), .. choices.Select(choice => (Code.Of(choice.Value), choice.Label))] };
}
