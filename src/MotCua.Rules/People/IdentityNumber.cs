using System.Globalization;

namespace MotCua.Rules.People;

/// <summary>
/// A personal identification number (số định danh cá nhân): twelve digits; three for the place where the birth was first
/// registered, one for century and sex, two for the year, six by chance. It has no check digit. Anything that is twelve
/// digits is granted; what looks odd is a warning and never blocks.
/// </summary>
/// <remarks>Meaning of the digits: NĐ 137/2015/NĐ-CP Điều 13 (chưa kiểm chứng); see docs/law/identity.md.</remarks>
public sealed record IdentityNumber
{
    public const int Length = 12;

    private IdentityNumber(string digits) => Digits = digits;

    public string Digits { get; }

    /// <summary>First three digits: <c>0xx</c> a province of the old 63, anything above a country.</summary>
    public string PlaceCode => Digits[..3];

    /// <summary>The province where the birth was registered; null abroad and for unknown codes.</summary>
    public string? Province => OldProvinces.NameOf(PlaceCode);

    public bool IsRegisteredAbroad => PlaceCode[0] != '0';

    /// <summary>The fourth digit is 2 × (century − 19) + sex, so 0 is a man of 1900–1999 and 3 a woman of 2000–2099.</summary>
    public Sex Sex => Digit(3) % 2 == 0 ? Sex.Male : Sex.Female;

    /// <summary>Between 1900 and 2399, as the fourth to sixth digit say.</summary>
    public int BirthYear => 1900 + (Digit(3) / 2 * 100) + int.Parse(Digits.AsSpan(4, 2), NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>Spaces and dots between the digits are let pass.</summary>
    public static Verdict<IdentityNumber> Parse(string? written)
    {
        if (TryParse(written, out var number))
        {
            return number;
        }

        return Refusals.IdentityNumberShape;
    }

    public static bool TryParse(string? written, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out IdentityNumber? number)
    {
        var digits = string.Concat((written ?? "").Where(sign => sign is not (' ' or '.' or '\u00A0')));
        number = digits.Length == Length && digits.All(char.IsAsciiDigit) ? new(digits) : null;
        return number is not null;
    }

    /// <summary>What does not fit together: an unknown place, another sex, another year of birth. Unknown parts are not compared.</summary>
    public IReadOnlyList<IdentityWarning> ComparedWith(Sex sex, int? birthYear)
    {
        List<IdentityWarning> warnings = [];
        if (!IsRegisteredAbroad && Province is null)
        {
            warnings.Add(IdentityWarning.PlaceUnknown(PlaceCode));
        }

        if (birthYear is { } year && year != BirthYear)
        {
            warnings.Add(IdentityWarning.BirthYearDiffers(BirthYear, year));
        }

        if (sex != Sex.Unknown && sex != Sex)
        {
            warnings.Add(IdentityWarning.SexDiffers);
        }

        return warnings;
    }

    public override string ToString() => Digits;

    private int Digit(int place) => Digits[place] - '0';
}
