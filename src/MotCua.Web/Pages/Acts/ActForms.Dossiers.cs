using MotCua.App.Dossiers;
using MotCua.Rules;

namespace MotCua.Web.Pages.Acts;

/// <summary>What is done with a file besides its result.</summary>
public static partial class ActForms
{
    private static IEnumerable<ActForm> DossierForms() =>
    [
        new("enter-official-code", Sentence.Of("Nhập mã hồ sơ"), Subject("dossier_id"), Seen(), Text("code", Sentence.Of("Mã hồ sơ"))),
        new("issue-slip", Sentence.Of("Cấp giấy hẹn"), Subject("dossier_id"), Seen(),
            Choice("reason", Sentence.Of("Lý do"),
                (SlipReason.Asked, Sentence.Of("người nộp muốn có")), (SlipReason.LeavesRoom, Sentence.Of("người nộp ra về trước khi có kết quả")), (SlipReason.VerificationStarts, Sentence.Of("phải xác minh")),
                (SlipReason.SignerAway, Sentence.Of("người ký vắng")), (SlipReason.PromiseMissed, Sentence.Of("không kịp trả trong ngày")), (SlipReason.ClosingTheDay, Sentence.Of("hết giờ làm việc")))),
        new("keep-original", Sentence.Of("Giữ bản chính"), Subject("dossier_id"), Seen(), Text("name", Sentence.Of("Tên giấy tờ"))),
        new("return-original", Sentence.Of("Trả lại bản chính"), Subject("dossier_id"), Subject("ordinal"), Check("signed", Sentence.Of("Người nhận đã ký"))),
        new("forward-dossier", Sentence.Of("Chuyển hồ sơ"), Subject("dossier_id"), Seen(),
            Choice("to", Sentence.Of("Chuyển đến"), (Holder.Specialist, Holder.Specialist.Name()), (Holder.Reception, Holder.Reception.Name())), Words("note", Sentence.Of("Ghi chú"), required: false)),
        new("withdraw-dossier", Sentence.Of("Công dân rút hồ sơ"), Subject("dossier_id"), Seen(), Words("reason", Sentence.Of("Lý do (không bắt buộc)"), required: false)),
        new("stop-dossier", Sentence.Of("Dừng hồ sơ"), Subject("dossier_id"), Seen(), Words("reason", Sentence.Of("Lý do (bắt buộc nếu không phải công dân rút)"), required: false)),
        new("correct-dossier", Sentence.Of("Sửa mã hồ sơ"), Subject("dossier_id"), Seen(), Text("official_code", Sentence.Of("Mã hồ sơ")), Words("reason", Sentence.Of("Lý do"))),
    ];
}
