using System.Diagnostics.CodeAnalysis;

namespace MotCua.Rules.People;

/// <summary>
/// A phone number (số điện thoại): ten digits beginning with 0. Written with +84 or 84 in front, with spaces, dots,
/// dashes or brackets it is the same number.
/// </summary>
public sealed record PhoneNumber
{
    private PhoneNumber(string digits) => Digits = digits;

    /// <summary>For example <c>0912345678</c>.</summary>
    public string Digits { get; }

    /// <summary>As message providers want it: <c>84912345678</c>.</summary>
    public string International => "84" + Digits[1..];

    public static Verdict<PhoneNumber> Parse(string? written)
    {
        if (TryParse(written, out var phone))
        {
            return phone;
        }

        return Refusals.PhoneNumberShape;
    }

    public static bool TryParse(string? written, [NotNullWhen(true)] out PhoneNumber? phone)
    {
        var digits = National(string.Concat((written ?? "").Where(sign => !" .-()\u00A0".Contains(sign, StringComparison.Ordinal))));
        phone = digits.Length == 10 && digits[0] == '0' && digits[1] != '0' && digits.All(char.IsAsciiDigit) ? new(digits) : null;
        return phone is not null;
    }

    /// <summary>As people read it: <c>0912 345 678</c>.</summary>
    public override string ToString() => $"{Digits[..4]} {Digits[4..7]} {Digits[7..]}";

    private static string National(string number) => number switch
    {
        ['+', '8', '4', '0', .. var rest] => "0" + rest,
        ['+', '8', '4', .. var rest] => "0" + rest,
        ['8', '4', .. var rest] when number.Length == 11 => "0" + rest,
        _ => number,
    };
}
