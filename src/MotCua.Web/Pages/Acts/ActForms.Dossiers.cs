using MotCua.App.Dossiers;
using MotCua.Rules;

namespace MotCua.Web.Pages.Acts;

/// <summary>What is done with a file besides its result.</summary>
public static partial class ActForms
{
    private static IEnumerable<ActForm> DossierForms() =>
    [
        new("enter-official-code", Sentence.Of("Nhập mã hồ sơ"), Subject("dossier_id"), Seen(), Text("code", Sentence.Of("Mã hồ sơ"))),
        new("print-slip-again", Sentence.Of("Ghi in lại phiếu"), Subject("slip_id")),
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
        new("list-missing-papers", Sentence.Of("Thiếu giấy tờ, chưa nhận"), Subject("procedure"), Lines("papers", Sentence.Of("Giấy tờ còn thiếu, mỗi dòng một loại")), Words("reason", Sentence.Of("Lý do"))),
        new("refuse-dossier", Sentence.Of("Từ chối tiếp nhận"), Subject("procedure"), Words("reason", Sentence.Of("Lý do")), new ActField("agreed_by", Sentence.Of("Mã tài khoản của người đứng đầu đã đồng ý (bỏ trống nếu là ông/bà)"), ActFieldKind.Number)),
        new("request-supplement", Sentence.Of("Yêu cầu bổ sung"), Subject("dossier_id"), Seen(), Lines("papers", Sentence.Of("Giấy tờ cần bổ sung, mỗi dòng một loại")), Words("reason", Sentence.Of("Lý do"))),
        new("receive-supplement", Sentence.Of("Nhận giấy tờ bổ sung"), Subject("dossier_id"), Seen(), Lines("papers", Sentence.Of("Giấy tờ đã nhận, mỗi dòng một loại"))),
        new("send-outside", Sentence.Of("Gửi cơ quan phối hợp"), Subject("dossier_id"), Seen(), Text("to", Sentence.Of("Cơ quan nhận, số văn bản"))),
        new("receive-back", Sentence.Of("Nhận lại từ cơ quan phối hợp"), Subject("dossier_id"), Seen(), Words("answer", Sentence.Of("Nội dung trả lời (không bắt buộc)"), required: false)),
        new("pause-for-financial-duty", Sentence.Of("Chờ nghĩa vụ tài chính"), Subject("dossier_id"), Seen(), Text("notice", Sentence.Of("Số, ngày thông báo nộp tiền"))),
        new("resume-after-financial-duty", Sentence.Of("Đã nộp tiền, tiếp tục"), Subject("dossier_id"), Seen(), Text("proof", Sentence.Of("Số, ngày chứng từ nộp tiền"))),
        new("apologise", Sentence.Of("Xin lỗi, hẹn lại"), Subject("dossier_id"), Seen(), AtMoment("new_at", Sentence.Of("Hẹn trả mới")) with { Required = true }, Words("reason", Sentence.Of("Lý do"))),
    ];

    /// <summary>A list with one name a line: names of papers have commas.</summary>
    private static ActField Lines(string name, Sentence label) => new(name, label, ActFieldKind.Lines) { Required = true };
}
