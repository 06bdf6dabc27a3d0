using MotCua.Rules;

namespace MotCua.App.Files;

/// <summary>What kinds of kept files are called (tên loại tệp).</summary>
public static class FileNames
{
    public static Sentence Name(this FileSubject subject) => subject switch
    {
        FileSubject.Paper => Sentence.Of("giấy tờ đã nộp"),
        FileSubject.Draft => Sentence.Of("dự thảo kết quả"),
        FileSubject.Result => Sentence.Of("kết quả đã ký"),
        FileSubject.Signature => Sentence.Of("trang có chữ ký"),
        FileSubject.Voice => Sentence.Of("đoạn tiếng"),
        _ => Sentence.Of("tệp khác"),
    };
}
