using MotCua.Rules.Text;

namespace MotCua.Rules.Procedures;

/// <summary>How the words for a procedure are compared, and how a match is told.</summary>
internal static class ProcedureWording
{
    private const string Lead = "thu tuc ";

    /// <summary>Without marks, case and signs, and without the "Thủ tục" that some names begin with.</summary>
    public static string Fold(string wording)
    {
        var letters = Folding.Fold(wording).Select(letter => char.IsLetterOrDigit(letter) ? letter : ' ');
        var text = CleanText.Of(string.Concat(letters));
        return text.StartsWith(Lead, StringComparison.Ordinal) ? text[Lead.Length..] : text;
    }

    /// <summary>"Đăng ký khai sinh" is <c>dkks</c>.</summary>
    public static string FirstLetters(string wording) => string.Concat(Fold(wording).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word[0]));

    public static ExplanationStep Named(string wording, ProcedureCode code) => ExplanationStep.Of(
        "procedure-by-name",
        "“{wording}” là thủ tục {code} trong danh mục.",
        ("wording", wording),
        ("code", code));

    public static ExplanationStep Replaced(ProcedureCode old, ProcedureCode next) => ExplanationStep.Of(
        "procedure-replaced",
        "Thủ tục {old_code} không còn hiệu lực; thủ tục {code} thay thế.",
        ("old_code", old),
        ("code", next));
}
