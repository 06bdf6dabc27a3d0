using MotCua.App.Csv;
using MotCua.Rules;
using MotCua.Rules.Procedures;

namespace MotCua.App.Procedures;

/// <summary>What is refused about the office's own catalogue.</summary>
public static class ProcedureRefusals
{
    private const int MostNamed = 20;

    public static Refusal LimitUnreadable(string limit) =>
        new("limit-unreadable", Sentence.Of("Thời hạn “{limit}” không đọc được. Hãy ghi như 3wd, 2wh, 15cd hoặc same-day.", ("limit", limit)));

    public static Refusal CodeUnreadable(string code) =>
        new("procedure-code-unreadable", Sentence.Of("“{code}” không phải mã thủ tục. Hãy ghi mã quốc gia như 1.004873, hoặc mã của địa phương như L.001.", ("code", code)));

    public static Refusal CodeInUse(ProcedureCode code) =>
        new("procedure-code-in-use", Sentence.Of("Mã {code} đang là của một thủ tục có hiệu lực. Hãy kiểm tra lại mã mới.", ("code", code)));

    public static Refusal VersionFromPast(DateOnly tomorrow) =>
        new("version-from-past", Sentence.Of("Nội dung mới có hiệu lực sớm nhất từ {tomorrow}; hồ sơ đã nhận giữ nội dung cũ.", ("tomorrow", tomorrow)));

    public static Refusal DecisionMissing() =>
        new("decision-missing", Sentence.Of("Hãy ghi quyết định công bố: số, ký hiệu và ngày, tối đa 200 ký tự."));

    public static Refusal EnteredOverImport() =>
        new("import-entered-over", Sentence.Of("Sau lần nhập này danh mục đã được nhập hoặc sửa tiếp, nên không hủy được nữa. Hãy nhập lại bảng đúng: lần nhập sau thay lần nhập trước."));

    public static Refusal ReceivedSinceImport(string code) =>
        new("import-in-use", Sentence.Of("Đã có hồ sơ của thủ tục {code} nhận sau lần nhập này, nên không hủy được nữa. Hãy nhập lại bảng đúng: hồ sơ đã nhận giữ nội dung cũ.", ("code", code)));

    /// <summary>Line by line, the first twenty in words.</summary>
    public static Refusal ImportFlawed(IReadOnlyList<ImportFlaw> flaws) => new("import-flawed", Sentence.Of(
        "Chưa nhập gì: {count} chỗ sai. {flaws}",
        ("count", flaws.Count),
        ("flaws", string.Join("\n", flaws.Take(MostNamed).Select(flaw => flaw.ToString())))));
}
