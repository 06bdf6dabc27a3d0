using MotCua.Rules;

namespace MotCua.App.Dossiers;

/// <summary>What holders, slips and the reasons to stand still are called (tên nơi giữ hồ sơ, phiếu, lý do tạm dừng).</summary>
public static class HolderNames
{
    public static Sentence Name(this Holder holder) => holder switch
    {
        Holder.Reception => Sentence.Of("quầy tiếp nhận"),
        Holder.Specialist => Sentence.Of("công chức chuyên môn"),
        Holder.Reviewer => Sentence.Of("người ký nháy"),
        Holder.Signer => Sentence.Of("lãnh đạo ký"),
        Holder.SealKeeper => Sentence.Of("văn thư"),
        Holder.ReturnDesk => Sentence.Of("quầy trả kết quả"),
        Holder.Outside => Sentence.Of("cơ quan phối hợp"),
        Holder.Applicant => Sentence.Of("người nộp hồ sơ"),
        _ => Sentence.Of("nơi lưu"),
    };

    public static Sentence Name(this SlipForm form) => form switch
    {
        SlipForm.Receipt01 => Sentence.Of("giấy tiếp nhận và hẹn trả"),
        SlipForm.Supplement02 => Sentence.Of("phiếu yêu cầu bổ sung"),
        SlipForm.Refusal03 => Sentence.Of("phiếu từ chối"),
        SlipForm.Apology04 => Sentence.Of("phiếu xin lỗi"),
        _ => Sentence.Of("thông báo dừng giải quyết"),
    };

    public static Sentence Name(this SuspensionCause cause) => cause switch
    {
        SuspensionCause.Supplement => Sentence.Of("chờ bổ sung giấy tờ"),
        SuspensionCause.FinancialDuty => Sentence.Of("chờ thực hiện nghĩa vụ tài chính"),
        _ => Sentence.Of("dừng xử lý"),
    };
}
