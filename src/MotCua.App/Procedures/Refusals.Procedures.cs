using MotCua.App.Csv;
using MotCua.Rules;

namespace MotCua.App.Procedures;

/// <summary>What is refused about the office's own catalogue.</summary>
public static class ProcedureRefusals
{
    private const int MostNamed = 20;

    public static Refusal LimitUnreadable(string limit) =>
        new("limit-unreadable", Sentence.Of("Thời hạn “{limit}” không đọc được. Hãy ghi như 3wd, 2wh, 15cd hoặc same-day.", ("limit", limit)));

    /// <summary>Line by line, the first twenty in words.</summary>
    public static Refusal ImportFlawed(IReadOnlyList<ImportFlaw> flaws) => new("import-flawed", Sentence.Of(
        "Chưa nhập gì: {count} chỗ sai. {flaws}",
        ("count", flaws.Count),
        ("flaws", string.Join("\n", flaws.Take(MostNamed).Select(flaw => flaw.ToString())))));
}
