using System.Globalization;
using System.Text;

namespace MotCua.Rules.Text;

/// <summary>
/// One line of typed or scanned text made safe to compare and to store (dòng chữ đã làm sạch): NFC, single spaces, no
/// control or invisible characters, no half characters. Any input gives an answer; nothing is refused here.
/// </summary>
public static class CleanText
{
    public static string Of(string? written)
    {
        var line = new StringBuilder();
        foreach (var rune in (written ?? "").EnumerateRunes())
        {
            Append(line, rune);
        }

        return line.ToString().TrimEnd(' ').Normalize(NormalizationForm.FormC);
    }

    private static void Append(StringBuilder line, Rune rune)
    {
        if (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune))
        {
            if (line.Length > 0 && line[^1] != ' ')
            {
                line.Append(' ');
            }
        }
        else if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned))
        {
            line.Append(rune.ToString());
        }
    }
}
