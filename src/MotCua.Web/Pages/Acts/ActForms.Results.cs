using MotCua.App.Results;
using MotCua.Rules;
using MotCua.Rules.Dossiers;

namespace MotCua.Web.Pages.Acts;

/// <summary>From the specialist's table to the return desk.</summary>
public static partial class ActForms
{
    /// <summary>What somebody who collects is to the applicant, as the hand-over's form says it.</summary>
    public static Sentence RelationName(CollectorRelation relation) => Of("hand-over").Fields.First(field => field.Name == "relation").Choices.First(choice => choice.Value == Code.Of(relation)).Label;

    /// <summary>Sending back where the step is known: one reason.</summary>
    public static ActForm SendBackWithReason { get; } = new("send-back", Sentence.Of("Trả lại để làm lại"), Subject("dossier_id"), Seen(), Subject("to_step"), Words("reason", Sentence.Of("Lý do")));

    private static IEnumerable<ActForm> ResultForms() =>
    [
        new("examine-dossier", Sentence.Of("Thẩm tra xong"), Subject("dossier_id"), Seen()),
        new("propose-result", Sentence.Of("Trình kết quả"), Subject("dossier_id"), Seen(),
            Choice("outcome", Sentence.Of("Đề xuất"), (ResultOutcome.Approved, Sentence.Of("Giải quyết theo đề nghị")), (ResultOutcome.Rejected, Sentence.Of("Từ chối giải quyết, có văn bản nêu lý do"))),
            Words("reason", Sentence.Of("Lý do (bắt buộc khi từ chối)"), required: false)),
        new("send-draft-to-applicant", Sentence.Of("Gửi dự thảo cho người yêu cầu xem"), Subject("dossier_id"), Seen()),
        new("confirm-draft", Sentence.Of("Người yêu cầu đã đồng ý dự thảo"), Subject("dossier_id"), Seen()),
        new("review-result", Sentence.Of("Ký nháy"), Subject("dossier_id"), Seen()),
        new("sign-result", Sentence.Of("Ký"), Subject("dossier_id"), Seen(),
            Choice("medium", Sentence.Of("Cách ký"), (SignatureMedium.Paper, Sentence.Of("Ký trên giấy")), (SignatureMedium.Electronic, Sentence.Of("Ký số")))) { AsUsual = true },
        new("send-back", Sentence.Of("Trả lại để làm lại"), Subject("dossier_id"), Seen(),
            Choice("to_step", Sentence.Of("Làm lại từ bước"), [.. Enum.GetValues<ProcessingStep>().Where(step => step is not (ProcessingStep.Register or ProcessingStep.SignAtHandOver)).Select(step => (step, step.Name()))]),
            Words("reason", Sentence.Of("Lý do"))),
        new("enter-in-register", Sentence.Of("Vào sổ"), Subject("dossier_id"), Seen(), Number("lines", Sentence.Of("Số dòng trong sổ"), 1)) { AsUsual = true },
        new("number-result", Sentence.Of("Cấp số"), Subject("dossier_id"), Seen()),
        new("seal-result", Sentence.Of("Đóng dấu"), Subject("dossier_id"), Seen()),
        new("call-to-collect", Sentence.Of("Mời đến nhận"), Subject("dossier_id")),
        new("shelve-result", Sentence.Of("Ghi chỗ để"), Subject("dossier_id"), Seen(), Text("shelf", Sentence.Of("Chỗ để, ví dụ A3"))),
        new("remind-to-collect", Sentence.Of("Nhắc đến nhận"), Subject("dossier_id"), Seen()),
        new("sign-at-hand-over", Sentence.Of("Các bên đã ký khi nhận"), Subject("dossier_id"), Seen(),
            Number("parties", Sentence.Of("Số người đã ký"), 2), Check("identity_checked", Sentence.Of("Đã đối chiếu giấy tờ tùy thân"))),
        new("hand-over", Sentence.Of("Trả kết quả"), Subject("dossier_id"), Seen(),
            Choice("relation", Sentence.Of("Người nhận là"),
                (CollectorRelation.Applicant, Sentence.Of("người nộp hồ sơ")), (CollectorRelation.Spouse, Sentence.Of("vợ hoặc chồng")), (CollectorRelation.Parent, Sentence.Of("cha hoặc mẹ")),
                (CollectorRelation.Child, Sentence.Of("con")), (CollectorRelation.Sibling, Sentence.Of("anh, chị, em ruột")), (CollectorRelation.Grandparent, Sentence.Of("ông hoặc bà")),
                (CollectorRelation.AuthorisedPerson, Sentence.Of("người được ủy quyền")), (CollectorRelation.Runner, Sentence.Of("bưu chính hoặc người làm dịch vụ"))),
            Check("identity_checked", Sentence.Of("Đã đối chiếu giấy tờ tùy thân")),
            Choice("authorisation", Sentence.Of("Giấy ủy quyền"),
                (AuthorisationPaper.None, Sentence.Of("không cần")), (AuthorisationPaper.Written, Sentence.Of("giấy viết tay")), (AuthorisationPaper.Certified, Sentence.Of("giấy có chứng thực")), (AuthorisationPaper.ServiceOrder, Sentence.Of("phiếu dịch vụ"))),
            Choice("slip", Sentence.Of("Giấy hẹn"),
                (SlipAtHandOver.Returned, Sentence.Of("đã thu lại")), (SlipAtHandOver.NeverGiven, Sentence.Of("không cấp giấy hẹn")), (SlipAtHandOver.LostAndSigned, Sentence.Of("bị mất, đã ký xác nhận"))),
            Number("present", Sentence.Of("Số người có mặt"), 1),
            Text("collector_name", Sentence.Of("Họ tên người nhận (nếu không phải người nộp)"), required: false),
            Text("collector_identity", Sentence.Of("Số định danh người nhận"), required: false)),
        new("take-back-result", Sentence.Of("Nhận lại kết quả đã trả"), Subject("dossier_id"), Seen(),
            Words("reason", Sentence.Of("Lý do")), Check("signed", Sentence.Of("Người trả lại đã ký"))),
        new("delegate-signing", Sentence.Of("Ủy quyền ký"), Subject("account_id"), OnDay("from_on", Sentence.Of("Từ ngày")), OnDay("until_on", Sentence.Of("Đến hết ngày")),
            Text("document", Sentence.Of("Văn bản làm căn cứ")),
            Choice("form", Sentence.Of("Hình thức ký"), (SigningForm.InPlaceOf, Sentence.Of("KT. (ký thay)")), (SigningForm.ByAuthority, Sentence.Of("TUQ. (thừa ủy quyền)"))),
            new("procedures", Sentence.Of("Chỉ những thủ tục này (mã, cách nhau dấu phẩy; để trống: mọi thủ tục)"), ActFieldKind.Words)),
        new("end-delegation", Sentence.Of("Thôi ủy quyền"), Subject("delegation_id")),
    ];
}
