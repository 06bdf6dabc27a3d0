using MotCua.Rules;

namespace MotCua.App.Ballots;

/// <summary>What is refused about ballots.</summary>
public static class BallotBoxRefusals
{
    public static Refusal CodeGiven() => new("ballot-code-given", Sentence.Of("Lượt này đã được phát mã đánh giá. Mỗi lượt chỉ một phiếu."));

    /// <summary>One answer for a wrong code and for one that was used, so that nothing can be learned by trying.</summary>
    public static Refusal CodeWrong() => new("ballot-code-wrong", Sentence.Of("Mã đánh giá không đúng hoặc đã dùng. Mời ông/bà xem lại mã trên giấy, hoặc hỏi quầy hướng dẫn."));

    public static Refusal BlindMissing() => new("ballot-blind-missing", Sentence.Of("Trang đánh giá đã cũ. Mời ông/bà mở lại trang và chọn lại."));
}
