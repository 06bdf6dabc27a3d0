using MotCua.Rules.Deadlines;
using MotCua.Rules.Procedures;

namespace MotCua.Rules;

public static partial class Refusals
{
    public static Refusal ProcedureUnknown(string wording) => Because(
        "procedure-unknown",
        "Danh mục không có thủ tục nào mang mã hoặc tên “{wording}”. Hãy kiểm tra lại, hoặc nhập thủ tục này vào danh mục trước.",
        ("wording", wording));

    public static Refusal ProcedureAmbiguous(string wording, IReadOnlyList<ProcedureCode> codes) => Because(
        "procedure-ambiguous",
        "Tên “{wording}” chỉ nhiều thủ tục: {codes}. Hãy ghi mã của thủ tục cần chọn.",
        ("wording", wording),
        ("codes", string.Join(", ", codes)));

    public static Refusal ProcedureNotInForce(ProcedureVersion version, DateOnly day) => Because(
        "procedure-not-in-force",
        "Thủ tục {code} “{name}” không có hiệu lực vào ngày {day}. Hãy chọn thủ tục đang thay thế nó.",
        ("code", version.Code),
        ("name", version.Name),
        ("day", day));

    public static Refusal ProcedureNotOurs(ProcedureVersion version) => Because(
        "procedure-not-ours",
        "Thủ tục {code} “{name}” do {receiver} tiếp nhận. Hãy mời người đến sang đúng quầy; ở đây không lập phiếu và không hẹn ngày trả.",
        ("code", version.Code),
        ("name", version.Name),
        ("receiver", version.ReceivedBy.Name()));

    public static Refusal ProcedureNotOffered(ProcedureVersion version) => Because(
        "procedure-not-offered",
        "Đơn vị đang không tiếp nhận thủ tục {code} “{name}”. Muốn tiếp nhận, hãy bật thủ tục này trong danh mục của đơn vị.",
        ("code", version.Code),
        ("name", version.Name));

    public static Refusal ProcedureWithoutLimit(ProcedureVersion version) => Because(
        "procedure-without-limit",
        "Thủ tục {code} “{name}” chưa có thời hạn giải quyết nên chưa thể nhận và hẹn trả. Hãy nhập thời hạn theo văn bản của tỉnh vào danh mục của đơn vị.",
        ("code", version.Code),
        ("name", version.Name));

    public static Refusal LocalLimitTooLong(ProcedureVersion version, TimeLimit wanted, TimeLimit legal) => Because(
        "local-limit-too-long",
        "Thời hạn {wanted} dài hơn thời hạn theo luật của thủ tục {code} “{name}” là {legal}. Địa phương chỉ được rút ngắn; hãy nhập thời hạn ngắn hơn hoặc để trống.",
        ("wanted", wanted.InWords()),
        ("code", version.Code),
        ("name", version.Name),
        ("legal", legal.InWords()));

    public static Refusal WritingReasonMissing(ProcedureVersion version) => Because(
        "writing-reason-missing",
        "Hãy ghi lý do không được viết hộ thủ tục {code} “{name}”: lý do này được nói với người dân.",
        ("code", version.Code),
        ("name", version.Name));

    public static Refusal LocalFeeNegative(ProcedureVersion version) => Because(
        "local-fee-negative",
        "Mức phí của thủ tục {code} “{name}” không thể âm. Hãy nhập 0 nếu miễn phí, hoặc để trống nếu theo mức đã công bố.",
        ("code", version.Code),
        ("name", version.Name));
}
