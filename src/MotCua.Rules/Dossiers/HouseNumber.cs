using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace MotCua.Rules.Dossiers;

/// <summary>
/// The house number of a dossier (số lượt của hồ sơ): our own ordinal, beginning with 1 on each office day. It is no
/// official code and never stands in its place. Written <c>261201-047</c>.
/// </summary>
public sealed record HouseNumber
{
    private HouseNumber(DateOnly day, int ordinal) => (Day, Ordinal) = (day, ordinal);

    public DateOnly Day { get; }

    public int Ordinal { get; }

    /// <exception cref="ArgumentOutOfRangeException">The ordinal is below 1: a series begins with 1.</exception>
    public static HouseNumber Of(DateOnly day, int ordinal)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(ordinal, 1);
        return new(day, ordinal);
    }

    public static bool TryParse(string? written, [NotNullWhen(true)] out HouseNumber? number)
    {
        number = (written ?? "").Trim().Split('-') is [{ Length: 6 } day, { Length: >= 3 and <= 9 } digits]
            && DateOnly.TryParseExact($"20{day}", "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var on)
            && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var ordinal)
            && ordinal > 0
            ? new(on, ordinal)
            : null;
        return number is not null;
    }

    public static Verdict<HouseNumber> Parse(string? written)
    {
        if (TryParse(written, out var number))
        {
            return number;
        }

        return Refusals.HouseNumberShape;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Day:yyMMdd}-{Ordinal:000}");
}
