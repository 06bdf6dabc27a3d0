using MotCua.Rules;

namespace MotCua.App.Notices;

/// <summary>What a message says (lời thông báo): the office, the file's number and what to do, never a name or the matter itself, for a phone is read by others.</summary>
public static class NoticeWords
{
    /// <param name="template">Code of the text; one nobody wrote words for says that there is news.</param>
    public static Sentence Of(string template, string unit, string number, DateTimeOffset? due) => (template, due) switch
    {
        ("receipt", { } at) => Sentence.Of("{unit}: đã nhận hồ sơ {number}, hạn trả kết quả {due}.", ("unit", unit), ("number", number), ("due", at)),
        ("receipt", null) => Sentence.Of("{unit}: đã nhận hồ sơ {number}.", ("unit", unit), ("number", number)),
        (Notice.ResultReady, _) => Sentence.Of("{unit}: hồ sơ {number} đã có kết quả, mời ông/bà đến nhận.", ("unit", unit), ("number", number)),
        (Notice.CollectReminder, _) => Sentence.Of("{unit}: kết quả hồ sơ {number} vẫn chờ, mời ông/bà đến nhận; mất giấy hẹn thì mang căn cước.", ("unit", unit), ("number", number)),
        (Notice.FeedbackAlert, _) => Sentence.Of("{unit}: có góp ý, phản ánh mới. Mời mở trang Góp ý để xem và giao người trả lời.", ("unit", unit)),
        ("draft-to-confirm", _) => Sentence.Of("{unit}: hồ sơ {number} có bản dự thảo, mời ông/bà xem và xác nhận.", ("unit", unit), ("number", number)),
        _ => Sentence.Of("{unit}: hồ sơ {number} có thông tin mới, mời ông/bà tra cứu hoặc hỏi tại quầy.", ("unit", unit), ("number", number)),
    };
}
