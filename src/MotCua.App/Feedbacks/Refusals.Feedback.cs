using MotCua.Rules;

namespace MotCua.App.Feedbacks;

/// <summary>What is refused about opinions and complaints.</summary>
public static class FeedbackRefusals
{
    public static Refusal TopicMissing() => new("feedback-topic-missing", Sentence.Of("Ông/bà chưa chọn góp ý về việc gì. Hãy chọn một mục, không rõ thì chọn “việc khác”."));

    public static Refusal TextMissing() => new("feedback-text-missing", Sentence.Of("Ông/bà chưa viết nội dung, hoặc viết quá ngắn. Hãy ghi ít nhất một câu."));

    public static Refusal TextLong(int most) => new("feedback-text-long", Sentence.Of("Nội dung dài quá {most} ký tự. Hãy viết gọn lại, hoặc gửi thành hai lần.", ("most", most)));

    public static Refusal DeskUnknown(int number) => new("feedback-desk-unknown", Sentence.Of("Không có quầy số {number}. Hãy xem lại số quầy, hoặc để trống.", ("number", number)));

    public static Refusal DeskUnreadable() => new("feedback-desk-unreadable", Sentence.Of("Ô quầy chỉ ghi số, như 3. Hãy sửa lại, hoặc để trống."));

    public static Refusal ContactUnreadable() =>
        new("feedback-contact-unreadable", Sentence.Of("Chỗ nhận trả lời chưa đúng là số điện thoại hoặc thư điện tử. Hãy sửa lại, hoặc để trống: trả lời vẫn xem được bằng mã."));

    public static Refusal TooOften() => new("status-too-often", Sentence.Of("Đã gửi hoặc tra cứu quá nhiều lần. Hãy thử lại sau một phút, hoặc nói trực tiếp với người phụ trách."));

    /// <summary>One answer for a code that cannot be one and for one that nobody has.</summary>
    public static Refusal NotFound() => new("feedback-not-found", Sentence.Of("Không tìm thấy góp ý với mã này. Hãy xem lại mã đã được cấp khi gửi."));

    public static Refusal AboutYou() =>
        new("feedback-about-you", Sentence.Of("Góp ý này nói về chính ông/bà hoặc quầy ông/bà làm, nên ông/bà không xem và không xử lý được. Người phụ trách khác sẽ xử lý."));

    public static Refusal NotYours() => new("feedback-not-yours", Sentence.Of("Góp ý này được giao cho người khác. Chỉ người được giao và người phụ trách mới xem và trả lời được."));

    public static Refusal OwnerMissing() => new("feedback-owner-missing", Sentence.Of("Chưa chọn người trả lời. Hãy chọn một người."));

    public static Refusal OwnerConcerned(string name) =>
        new("feedback-owner-concerned", Sentence.Of("Không giao được cho {name}: góp ý nói về chính người này hoặc quầy người này làm. Hãy chọn người khác.", ("name", name)));

    public static Refusal OwnerCannot(string name) => new("feedback-owner-cannot", Sentence.Of("{name} chưa được giao nhiệm vụ nào để trả lời góp ý. Hãy chọn người khác.", ("name", name)));

    public static Refusal DueInThePast() => new("feedback-due-past", Sentence.Of("Hạn trả lời phải từ hôm nay trở đi. Hãy chọn lại ngày."));

    public static Refusal Answered() => new("feedback-answered", Sentence.Of("Góp ý này đã được trả lời. Hãy tải lại trang để xem."));
}
