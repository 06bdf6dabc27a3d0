namespace MotCua.Rules.Ballots;

/// <summary>The words of the ballot (lời trên phiếu đánh giá), as printed and shown.</summary>
public static class BallotWords
{
    public static Sentence Name(this Satisfaction level) => level switch
    {
        Satisfaction.VerySatisfied => Sentence.Of("Rất hài lòng"),
        Satisfaction.Satisfied => Sentence.Of("Hài lòng"),
        Satisfaction.Dissatisfied => Sentence.Of("Không hài lòng"),
        _ => throw new ArgumentOutOfRangeException(nameof(level)),
    };

    public static Sentence Question(this BallotCriterion criterion) => criterion switch
    {
        BallotCriterion.TotalTime => Sentence.Of("Thời gian giải quyết so với quy định"),
        BallotCriterion.Contacts => Sentence.Of("Số lần phải liên hệ với nơi tiếp nhận"),
        BallotCriterion.AgenciesMet => Sentence.Of("Số cơ quan phải liên hệ"),
        BallotCriterion.ReceiptAndReturn => Sentence.Of("Việc tiếp nhận, giải quyết và trả kết quả"),
        BallotCriterion.Publicity => Sentence.Of("Việc công khai thủ tục hành chính"),
        BallotCriterion.Attitude => Sentence.Of("Thái độ của người phục vụ"),
        BallotCriterion.Complaints => Sentence.Of("Việc tiếp thu, giải trình phản ánh, kiến nghị"),
        BallotCriterion.OnlineService => Sentence.Of("Dịch vụ công trực tuyến"),
        _ => throw new ArgumentOutOfRangeException(nameof(criterion)),
    };

    public static Sentence Name(this HandlingBand band) => band switch
    {
        HandlingBand.Excellent => Sentence.Of("Xuất sắc"),
        HandlingBand.Good => Sentence.Of("Tốt"),
        HandlingBand.Fair => Sentence.Of("Khá"),
        HandlingBand.Average => Sentence.Of("Trung bình"),
        HandlingBand.Weak => Sentence.Of("Yếu"),
        _ => throw new ArgumentOutOfRangeException(nameof(band)),
    };
}
