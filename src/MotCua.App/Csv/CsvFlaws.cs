using MotCua.Rules;

namespace MotCua.App.Csv;

/// <summary>What can be wrong with a file of any kind, each in one sentence that says what to do.</summary>
internal static class CsvFlaws
{
    public static readonly Sentence NotText = Sentence.Of(
        "Tệp không đọc được như bảng CSV. Hãy lưu lại từ bảng tính với kiểu “CSV UTF-8”, rồi nhập lại.");

    public static readonly Sentence QuotesBroken = Sentence.Of(
        "dấu ngoặc kép ở dòng này không có đôi. Hãy đóng lại, hoặc viết hai dấu \"\" cho một dấu nằm trong ô.");

    public static readonly Sentence Empty = Sentence.Of("Tệp trống. Dòng đầu phải là tên các cột, mỗi dòng sau là một mục.");

    public static readonly Sentence NoLines = Sentence.Of("Tệp chỉ có dòng tên cột, không có mục nào để nhập.");

    public static readonly Sentence ColumnMissing = Sentence.Of("thiếu cột này. Hãy thêm cột, đúng tên như trong tệp mẫu.");

    public static readonly Sentence ColumnTwice = Sentence.Of("có hai cột cùng tên. Hãy giữ lại một cột.");

    public static readonly Sentence CellEmpty = Sentence.Of("ô bắt buộc đang để trống. Hãy điền vào.");

    public static Sentence ColumnUnknown(IReadOnlyList<string> columns) => Sentence.Of(
        "không có cột nào tên như vậy. Hãy xóa cột hoặc sửa tên thành một trong: {columns}.",
        ("columns", string.Join(", ", columns)));

    public static Sentence CellsDoNotMatch(int cells, int columns) => Sentence.Of(
        "có {cells} ô, trong khi dòng tên cột có {columns}. Hãy kiểm tra dấu ngăn cách; ô có dấu ngăn cách bên trong phải nằm trong ngoặc kép.",
        ("cells", cells),
        ("columns", columns));

    public static Sentence NotYesOrNo(string text) => Sentence.Of("“{text}” không đọc được. Hãy ghi yes hoặc no, hoặc để trống.", ("text", text));

    public static Sentence NotANumber(string text) => Sentence.Of(
        "“{text}” không phải là số nguyên không âm. Hãy ghi chỉ các chữ số, không dấu chấm, không đơn vị.",
        ("text", text));

    public static Sentence NotADay(string text) => Sentence.Of(
        "“{text}” không phải là ngày. Hãy ghi như 2026-07-01 hoặc 01/07/2026.",
        ("text", text));

    public static Sentence NotAWord(string text, IEnumerable<string> words) => Sentence.Of(
        "“{text}” không có trong các giá trị cho phép. Hãy ghi một trong: {words}.",
        ("text", text),
        ("words", string.Join(", ", words)));
}
