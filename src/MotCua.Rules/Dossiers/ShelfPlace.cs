using System.Text.RegularExpressions;

namespace MotCua.Rules.Dossiers;

/// <summary>
/// Where a ready result lies (chỗ để kết quả), as it is written on the shelf: up to three letters and four digits, and
/// perhaps a second part, as in <c>A3</c>, <c>12</c>, <c>T2-15</c>; or one letter. So short, and with a digit in it, that nobody's name fits in.
/// </summary>
public sealed partial record ShelfPlace
{
    private ShelfPlace(string written) => Written = written;

    /// <summary>In capitals, without spaces or zeros before a number.</summary>
    public string Written { get; }

    /// <summary>As a list sorts by: every number with four digits, so that A3 comes before A12.</summary>
    public string Stored => Number().Replace(Written, number => number.Value.PadLeft(4, '0'));

    /// <summary>Null for the empty text: nothing is noted.</summary>
    public static ShelfPlace? OfStored(string stored) => stored.Length == 0 ? null : new ShelfPlace(Short(stored));

    public static Verdict<ShelfPlace> Parse(string? text)
    {
        var written = (text ?? "").Normalize().Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();
        return Shape().IsMatch(written)
            ? new ShelfPlace(Short(written))
            : new Refusal("shelf-unreadable", Sentence.Of("Chỗ để ghi ngắn như trên kệ: chữ rồi số, ví dụ A3, 12 hoặc T2-15. Không ghi tên người."));
    }

    public override string ToString() => Written;

    private static string Short(string written) => Number().Replace(written, number => number.Value.TrimStart('0') is { Length: > 0 } digits ? digits : "0");

    [GeneratedRegex(@"^([A-Z\u0110]|(?=.*[0-9])(?=[A-Z\u01100-9])[A-Z\u0110]{0,3}[0-9]{0,4}([-./][A-Z\u0110]{0,3}[0-9]{1,4})?)\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Shape();

    [GeneratedRegex("[0-9]+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();
}
