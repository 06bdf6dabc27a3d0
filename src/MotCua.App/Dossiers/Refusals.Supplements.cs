using MotCua.Rules;

namespace MotCua.App.Dossiers;

public static partial class DossierRefusals
{
    public static Refusal MissingPapersUnnamed() => new("missing-papers-unnamed", Sentence.Of("Hãy ghi đủ một lần mọi giấy tờ còn thiếu, mỗi dòng một loại (không quá 50 dòng)."));

    public static Refusal HeadHasNotAgreed() => new("head-has-not-agreed", Sentence.Of("Phiếu từ chối cần người đứng đầu Trung tâm đồng ý và có mặt hôm nay. Hãy trình người đứng đầu, rồi chọn đúng người đã đồng ý."));

    public static Refusal AskedBefore() => new("supplement-asked-before", Sentence.Of("Hồ sơ đã được yêu cầu bổ sung một lần. Yêu cầu thêm lần nữa cần lãnh đạo thực hiện."));

    public static Refusal OutsideWhere() => new("outside-where", Sentence.Of("Hãy ghi cơ quan nhận hồ sơ."));

    public static Refusal NotOutside(Holder holder) => new("not-outside", Sentence.Of("Hồ sơ đang ở {holder}, không phải ở cơ quan phối hợp.", ("holder", holder.Name())));

    public static Refusal DutyUnnamed() => new("duty-unnamed", Sentence.Of("Hãy ghi số, ngày của thông báo nộp tiền."));

    public static Refusal ProofMissing() => new("proof-missing", Sentence.Of("Hãy ghi số, ngày của chứng từ nộp tiền."));

    public static Refusal ApologisedBefore() => new("apologised-before", Sentence.Of("Hồ sơ đã có phiếu xin lỗi; chỉ hẹn lại một lần. Hãy báo lãnh đạo để giải quyết ngay."));

    public static Refusal NewDateUnfit(DateTimeOffset? before) => before is { } moment
        ? new("new-date-unfit", Sentence.Of("Ngày hẹn mới phải trong giờ làm việc, sau hiện tại và sau {before}. Hãy chọn lại.", ("before", moment)))
        : new("new-date-unfit", Sentence.Of("Ngày hẹn mới phải trong giờ làm việc và sau hiện tại. Hãy chọn lại."));
}
