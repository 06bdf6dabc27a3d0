namespace MotCua.Rules;

public static partial class Refusals
{
    public static Refusal BallotOverallMissing { get; } = Because(
        "ballot-overall-missing",
        "Vui lòng chọn một mức: Rất hài lòng, Hài lòng hoặc Không hài lòng.");

    public static Refusal BallotCriterionUnknown { get; } = Because(
        "ballot-criterion-unknown",
        "Phiếu có câu trả lời ngoài các tiêu chí hoặc ngoài ba mức. Vui lòng chọn lại.");

    public static Refusal BallotCommentLong { get; } = Because(
        "ballot-comment-long",
        "Ý kiến dài quá 1.000 ký tự. Vui lòng rút gọn.");

    public static Refusal HandlingScoreShape { get; } = Because(
        "handling-score-shape",
        "Điểm đánh giá gồm đúng 9 chỉ số, mỗi chỉ số 0, 1 hoặc 2 điểm. Vui lòng nhập lại.");
}
