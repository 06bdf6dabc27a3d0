using System.Globalization;
using System.Text;

namespace MotCua.Rules.Text;

/// <summary>
/// Text folded for searching (bỏ dấu để tìm): no marks, đ as d, lower case, single spaces, apostrophes dropped. "Hoà" and
/// "Hòa" are one word in two styles of tone placement and fold to the same <c>hoa</c>.
/// </summary>
public static class Folding
{
    public static string Fold(string? text)
    {
        var folded = new StringBuilder();
        foreach (var letter in CleanText.Of(text).Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark && !IsApostrophe(letter))
            {
                folded.Append(Plain(letter));
            }
        }

        // What was dropped may have left two spaces side by side.
        return CleanText.Of(folded.ToString());
    }

    /// <summary>First letters of the words (chữ cái đầu): "Nguyễn Thị Ánh Tuyết" is <c>ntat</c>.</summary>
    public static string Initials(string? text) =>
        string.Concat(Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word[0]));

    private static bool IsApostrophe(char letter) => letter is '\'' or '’' or 'ʼ' or '`';

    // These letters are not composed, so no normal form takes their bar away: đ, and ƀ of Ba Na and Gia Rai names.
    private static char Plain(char letter) => char.ToLowerInvariant(letter) switch
    {
        'đ' => 'd',
        'ƀ' or 'ɓ' => 'b',
        var plain => plain,
    };
}
