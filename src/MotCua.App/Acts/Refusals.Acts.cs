using MotCua.Rules;

namespace MotCua.App.Acts;

/// <summary>What the gate itself refuses, before or instead of an act.</summary>
public static class GateRefusals
{
    public static Refusal NotPermitted(string act) =>
        new("not-permitted", Sentence.Of("Tài khoản này không được giao việc “{act}”. Nếu cần, hãy nhờ người phụ trách giao nhiệm vụ.", ("act", act)));

    /// <summary>The same key with another input: what was typed is kept, the first result can be opened, a new key is offered.</summary>
    public static Refusal KeyReused(long sequence) =>
        new("act-key-reused", Sentence.Of("Thao tác này đã được ghi nhận với nội dung khác (số {sequence} trong sổ). Hãy mở kết quả đã ghi, hoặc gửi lại như một thao tác mới.", ("sequence", sequence)));

    public static Refusal KeyOfAnother() =>
        new("act-key-not-yours", Sentence.Of("Khóa thao tác này thuộc về một thao tác khác. Hãy tải lại trang rồi làm lại."));

    public static Refusal AlreadyDone(long sequence) =>
        new("already-done", Sentence.Of("Thao tác này đã được thực hiện trước đây (số {sequence} trong sổ); không có gì được làm thêm.", ("sequence", sequence)));
}
