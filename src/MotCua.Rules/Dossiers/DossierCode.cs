using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;
using MotCua.Rules.Text;

namespace MotCua.Rules.Dossiers;

/// <summary>
/// The official code of a dossier (mã hồ sơ), issued by the official system and entered here: the receiving agency, the
/// day of receipt as yyMMdd, and that day's ordinal of at least four digits. Both orders of the agency's segments are
/// read, <c>H60.20.5-240105-0001</c> and the older <c>000.00.04.G18-210329-0012</c>; their lengths vary and are never
/// counted on. At most 64 characters.
/// </summary>
/// <remarks>
/// TT 01/2018/TT-VPCP Điều 19 (old order), TT 03/2025/TT-VPCP Điều 13 (new order, wording chưa kiểm chứng),
/// TT 04/2025/TT-VPCP Điều 23 (two more digits in front of the ordinal); see docs/law/codes-and-slips.md.
/// </remarks>
public sealed partial record DossierCode
{
    public const int Longest = 64;

    private const int ReadingMilliseconds = 1000;

    private DossierCode(string agency, DateOnly receivedOn, string ordinal, bool isOldOrder) =>
        (Agency, ReceivedOn, Ordinal, IsOldOrder) = (agency, receivedOn, ordinal, isOldOrder);

    /// <summary>The receiving agency's segments as written, for example <c>H60.20.5</c>.</summary>
    public string Agency { get; }

    public DateOnly ReceivedOn { get; }

    /// <summary>At least four digits, kept as text because its zeros are part of the code.</summary>
    public string Ordinal { get; }

    /// <summary>True when the province or ministry stands last among the segments, as before TT 03/2025.</summary>
    public bool IsOldOrder { get; }

    /// <summary>Small letters, spaces and long dashes of a pasted code are put right.</summary>
    public static Verdict<DossierCode> Parse(string? written)
    {
        var text = Tidy(written);
        if (text.Length is 0 or > Longest || Match(text) is not { } parts)
        {
            return Refusals.DossierCodeShape;
        }

        var digits = parts.Groups["day"].Value;
        if (!DateOnly.TryParseExact($"20{digits}", "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return Refusals.DossierCodeDay(digits);
        }

        return new DossierCode(parts.Groups["agency"].Value, day, parts.Groups["ordinal"].Value, char.IsAsciiDigit(text[0]));
    }

    /// <summary>Reads a code that is entered on a given day: its own day of receipt may be that day or earlier.</summary>
    public static Verdict<DossierCode> Parse(string? written, DateOnly enteredOn)
    {
        var verdict = Parse(written);
        if (verdict.IsGranted(out var code, out _) && code.ReceivedOn > enteredOn)
        {
            return Refusals.DossierCodeFuture(code.ReceivedOn);
        }

        return verdict;
    }

    public static bool TryParse(string? written, [NotNullWhen(true)] out DossierCode? code) => Parse(written).IsGranted(out code, out _);

    public override string ToString() => $"{Agency}-{ReceivedOn.ToString("yyMMdd", CultureInfo.InvariantCulture)}-{Ordinal}";

    private static string Tidy(string? written) =>
        CleanText.Of(written).Replace(" ", "", StringComparison.Ordinal).Replace('–', '-').Replace('−', '-').Replace('‑', '-').ToUpperInvariant();

    private static Match? Match(string text)
    {
        var match = NewOrder().Match(text);
        return match.Success ? match : OldOrder().Match(text) is { Success: true } old ? old : null;
    }

    [GeneratedRegex(@"^(?<agency>[A-Z][0-9]{2}(\.[0-9]{1,3}){1,3})-(?<day>[0-9]{6})-(?<ordinal>[0-9]{4,})\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, ReadingMilliseconds)]
    private static partial Regex NewOrder();

    [GeneratedRegex(@"^(?<agency>([0-9]{1,3}\.){1,3}[A-Z][0-9]{2})-(?<day>[0-9]{6})-(?<ordinal>[0-9]{4,})\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, ReadingMilliseconds)]
    private static partial Regex OldOrder();
}
