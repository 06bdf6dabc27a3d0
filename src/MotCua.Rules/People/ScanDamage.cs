using System.Buffers;
using System.Text;
using MotCua.Rules.Text;

namespace MotCua.Rules.People;

/// <summary>
/// Signs that a Vietnamese input method (bộ gõ) or a wrong code page spoiled what a keyboard-like scanner typed: Telex
/// reads s f r x j w and doubled vowels as marks, VNI reads digits. A sign is a hint to scan again, not a verdict: names
/// of minority peoples may lawfully look like one.
/// </summary>
public static class ScanDamage
{
    private static readonly string[] TelexPairs = ["aa", "ee", "dd"];

    // Bytes of UTF-8 read as Latin letters, or letters that a code page replaced.
    private static readonly SearchValues<char> CodePageSigns = SearchValues.Create("»º¼½¡?\uFFFD");

    public static bool IsLikely(string name, string? residence)
    {
        var words = CleanText.Of(name).ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 1
            || name.Any(char.IsDigit)
            || words.Any(HasTwoTones)
            || name.AsSpan().ContainsAny(CodePageSigns)
            || residence.AsSpan().ContainsAny(CodePageSigns)
            || TelexSigns(words) >= 2;
    }

    private static int TelexSigns(string[] words) => words.Count(word =>
        TelexPairs.Any(pair => word.Contains(pair, StringComparison.Ordinal))
        || (word.Length > 2 && word.Contains('w', StringComparison.Ordinal))
        || (word.Length > 1 && word[^1] is 's' or 'f' or 'r' or 'x' or 'j'));

    private static bool HasTwoTones(string word) =>
        word.Normalize(NormalizationForm.FormD).Count(mark => mark is '\u0300' or '\u0301' or '\u0303' or '\u0309' or '\u0323') > 1;
}
