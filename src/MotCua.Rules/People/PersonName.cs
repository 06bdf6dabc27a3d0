using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using MotCua.Rules.Text;

namespace MotCua.Rules.People;

/// <summary>
/// A person's name (họ, chữ đệm và tên): letters of any Vietnamese people (ƀ, č, ĕ, H', Y), spaces, apostrophes, hyphens
/// and dots; kept in NFC and as written. The last word is the given name; a family name is not required. At most 100 characters.
/// </summary>
public sealed record PersonName
{
    public const int Longest = 100;

    private PersonName(string text) => Text = text;

    public string Text { get; }

    /// <summary>The last word (tên), by which Vietnamese lists are ordered.</summary>
    public string GivenName => Text[(Text.LastIndexOf(' ') + 1)..];

    /// <summary>Everything before the given name (họ và chữ đệm); empty for a name of one word.</summary>
    public string FamilyAndMiddle => Text[..Math.Max(0, Text.LastIndexOf(' '))];

    /// <summary>Sorts people by given name, then by the rest, in Vietnamese order when compared byte by byte.</summary>
    public string SortKey => $"{VietnameseOrder.Key(GivenName)}|{VietnameseOrder.Key(FamilyAndMiddle)}";

    /// <summary>For finding the person: without marks, in lower case.</summary>
    public string SearchKey => Folding.Fold(Text);

    public static Verdict<PersonName> Parse(string? written)
    {
        if (TryParse(written, out var name))
        {
            return name;
        }

        return Refusals.PersonNameShape;
    }

    public static bool TryParse(string? written, [NotNullWhen(true)] out PersonName? name)
    {
        var text = CleanText.Of(written);
        name = text.Length <= Longest && text.EnumerateRunes().All(MayStandInAName) && text.EnumerateRunes().Any(Rune.IsLetter) ? new(text) : null;
        return name is not null;
    }

    public override string ToString() => Text;

    private static bool MayStandInAName(Rune rune) =>
        Rune.IsLetter(rune)
        || Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark
        || rune.Value is ' ' or '\'' or '’' or '-' or '.';
}
