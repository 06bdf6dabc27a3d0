using System.Globalization;
using System.Text;

namespace MotCua.Rules.Procedures;

/// <summary>How the words for a procedure are compared, and how a match is told.</summary>
internal static class ProcedureWording
{
    private const string Lead = "thu tuc ";

    /// <summary>Without marks, case, signs and doubled blanks, and without the "Thủ tục" that some names begin with.</summary>
    public static string Fold(string wording)
    {
        var folded = new StringBuilder(wording.Length);
        foreach (var letter in wording.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(letter))
            {
                folded.Append(letter is 'đ' or 'Đ' ? 'd' : char.ToLowerInvariant(letter));
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark && folded is not ([] or [.., ' ']))
            {
                folded.Append(' ');
            }
        }

        var text = folded.ToString().TrimEnd();
        return text.StartsWith(Lead, StringComparison.Ordinal) ? text[Lead.Length..] : text;
    }

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
