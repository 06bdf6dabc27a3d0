using System.Globalization;
using System.Text;

namespace MotCua.Rules.Text;

/// <summary>
/// A key that sorts words in Vietnamese order (thứ tự chữ cái tiếng Việt) when compared byte by byte, so that both
/// databases and every machine order people alike: a ă â b … d đ e ê … o ô ơ … u ư, and among equal letters the tones
/// không dấu, huyền, hỏi, ngã, sắc, nặng. The key is ASCII.
/// </summary>
public static class VietnameseOrder
{
    private const string Tones = "\u0300\u0309\u0303\u0301\u0323";

    public static string Key(string? text)
    {
        var letters = new StringBuilder();
        var tones = new StringBuilder();
        foreach (var mark in CleanText.Of(text).ToLowerInvariant().Normalize(NormalizationForm.FormD))
        {
            Append(mark, letters, tones);
        }

        return $"{letters}!{tones}";
    }

    // Every letter takes two places, a letter and its rank (ă is a1), and one tone digit; a space sorts before any letter.
    private static void Append(char mark, StringBuilder letters, StringBuilder tones)
    {
        if (mark == ' ')
        {
            letters.Append(' ');
            tones.Append(' ');
        }
        else if (char.IsLetterOrDigit(mark))
        {
            letters.Append(Folding.Fold(mark.ToString())).Append(mark == 'đ' ? '1' : '0');
            tones.Append('0');
        }
        else if (letters.Length > 0 && CharUnicodeInfo.GetUnicodeCategory(mark) == UnicodeCategory.NonSpacingMark)
        {
            Modify(mark, letters, tones);
        }
    }

    private static void Modify(char mark, StringBuilder letters, StringBuilder tones)
    {
        var rank = Rank(mark, letters[^2]);
        if (rank is not null)
        {
            letters[^1] = rank.Value;
        }
        else
        {
            tones[^1] = (char)('1' + (Tones.Contains(mark, StringComparison.Ordinal) ? Tones.IndexOf(mark, StringComparison.Ordinal) : Tones.Length));
        }
    }

    private static char? Rank(char mark, char letter) => (mark, letter) switch
    {
        ('\u0306', 'a') => '1',
        ('\u0302', 'a') => '2',
        ('\u0302', 'e' or 'o') => '1',
        ('\u031B', 'o') => '2',
        ('\u031B', 'u') => '1',
        _ => null,
    };
}
