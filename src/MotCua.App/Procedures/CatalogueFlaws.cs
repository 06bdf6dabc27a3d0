using MotCua.Rules;
using MotCua.Rules.Procedures;

namespace MotCua.App.Procedures;

/// <summary>What can be wrong with a line of the catalogue, each in one sentence that says what to do.</summary>
internal static class CatalogueFlaws
{
    public static readonly Sentence ReasonMissing = Sentence.Of(
        "thiếu lý do. Hãy ghi vì sao không được viết hộ, hoặc chỉ được viết hộ phần nội dung.");

    public static readonly Sentence EndsBeforeItBegins = Sentence.Of("ngày hết hiệu lực trước ngày có hiệu lực. Hãy sửa một trong hai ngày.");

    public static readonly Sentence ReplacesItself = Sentence.Of("thủ tục không thể thay thế chính nó. Hãy ghi mã cũ, hoặc để trống.");

    public static Sentence NotACode(string text) => Sentence.Of(
        "“{text}” không phải là mã thủ tục. Hãy ghi mã quốc gia như 1.004873, hoặc mã của địa phương như L.001.",
        ("text", text));

    public static Sentence NotALimit(string text) => Sentence.Of(
        "“{text}” không phải là thời hạn. Hãy ghi 3wd (ngày làm việc), 15cd (ngày), 2wh (giờ làm việc) hoặc same-day (trong ngày).",
        ("text", text));

    public static Sentence NotAnOrder(Refusal refusal, IEnumerable<string> names) => Sentence.Of(
        "{refusal} Có thể ghi tên một trình tự có sẵn: {names}.",
        ("refusal", refusal.Text),
        ("names", string.Join(", ", names)));

    public static Sentence SeenBefore(ProcedureCode code, int line) => Sentence.Of(
        "thủ tục {code} đã có ở dòng {line} và còn hiệu lực cùng lúc. Hãy bỏ một dòng, hoặc ghi ngày hết hiệu lực cho phiên bản cũ.",
        ("code", code),
        ("line", line));
}
