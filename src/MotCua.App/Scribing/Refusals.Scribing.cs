using MotCua.Rules;

namespace MotCua.App.Scribing;

/// <summary>What is refused at the scribe's table.</summary>
public static class ScribingRefusals
{
    public static Refusal NotAllowed(string reason) => new("writing-not-allowed", Sentence.Of("Giấy tờ của thủ tục này không được viết hộ: {reason}. Hãy hướng dẫn để ông/bà tự viết.", ("reason", reason)));

    public static Refusal SignsBeforeOfficer(string reason) => new("signs-before-officer", Sentence.Of("Chỉ viết hộ phần nội dung; ông/bà ký trước mặt cán bộ: {reason}.", ("reason", reason)));

    public static Refusal WriterReadsBack() => new("writer-reads-back", Sentence.Of("Người đọc lại phải khác người viết. Hãy chọn người khác, hoặc để trống nếu chính ông/bà đã đọc lại."));

    public static Refusal NotReadBack() => new("not-read-back", Sentence.Of("Hãy đọc lại cho ông/bà nghe, hoặc để ông/bà tự đọc, trước khi ký."));
}
