using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace MotCua.Rules.People;

/// <summary>
/// A day of birth as far as it is known (ngày sinh có thể thiếu): the year, the year and month, or the whole day, since
/// many elderly papers hold only a year. Years from 1800 to 2399. A day without its month is not kept.
/// </summary>
public sealed record PartialDate
{
    public const int EarliestYear = 1800;
    public const int LatestYear = 2399;

    private PartialDate(int year, int? month, int? day) => (Year, Month, Day) = (year, month, day);

    public int Year { get; }

    public int? Month { get; }

    public int? Day { get; }

    public DateOnly EarliestOn => new(Year, Month ?? 1, Day ?? 1);

    public DateOnly LatestOn => new(Year, Month ?? 12, Day ?? DateTime.DaysInMonth(Year, Month ?? 12));

    /// <summary>Reads <c>dd/MM/yyyy</c>, <c>MM/yyyy</c>, <c>yyyy</c>, their stored forms with dashes, and 00 for an unknown day or month.</summary>
    public static Verdict<PartialDate> Parse(string? written)
    {
        if (TryParse(written, out var date))
        {
            return date;
        }

        return Refusals.PartialDateShape;
    }

    public static bool TryParse(string? written, [NotNullWhen(true)] out PartialDate? date)
    {
        var text = (written ?? "").Trim();
        var parts = text.Split('/', '-', '.');
        if (text.Contains('-', StringComparison.Ordinal) && parts[0].Length == 4)
        {
            Array.Reverse(parts);
        }

        date = parts.Length <= 3 && TryNumbers(parts, out var numbers) ? FromNumbers(numbers) : null;
        return date is not null;
    }

    /// <summary>Reads the eight digits <c>ddMMyyyy</c> of an identity card; 00 is an unknown day or month.</summary>
    public static bool TryParseCompact(string? digits, [NotNullWhen(true)] out PartialDate? date)
    {
        date = digits is { Length: 8 } && digits.All(char.IsAsciiDigit) ? FromNumbers([Number(digits[..2]), Number(digits[2..4]), Number(digits[4..])]) : null;
        return date is not null;
    }

    public static PartialDate Of(DateOnly day) => new(day.Year, day.Month, day.Day);

    /// <summary>
    /// Full years on a day; what is not known counts from the first possible day, 01/01 when only the year is known.
    /// Zero before birth.
    /// </summary>
    /// <remarks>NĐ 135/2020/NĐ-CP (chưa kiểm chứng) reads a bare year as 01/01.</remarks>
    public int AgeOn(DateOnly day)
    {
        var years = day.Year - Year;
        return Math.Max(0, day < EarliestOn.AddYears(years) ? years - 1 : years);
    }

    /// <summary>As stored: <c>1950</c>, <c>1950-05</c> or <c>1950-05-02</c>; sorts by itself.</summary>
    public string ToIso() => (Month, Day) switch
    {
        (null, _) => $"{Year:0000}",
        (_, null) => $"{Year:0000}-{Month:00}",
        _ => $"{Year:0000}-{Month:00}-{Day:00}",
    };

    /// <summary>As people write it: <c>1950</c>, <c>05/1950</c> or <c>02/05/1950</c>.</summary>
    public override string ToString() => (Month, Day) switch
    {
        (null, _) => $"{Year:0000}",
        (_, null) => $"{Month:00}/{Year:0000}",
        _ => $"{Day:00}/{Month:00}/{Year:0000}",
    };

    private static bool TryNumbers(string[] parts, out int[] numbers)
    {
        numbers = [.. parts.Select(Number)];
        return numbers.All(number => number >= 0) && parts[^1].Length == 4 && parts[..^1].All(part => part.Length <= 2);
    }

    private static int Number(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;

    // From the end: the year, then the month, then the day; zero is "not known".
    private static PartialDate? FromNumbers(int[] numbers)
    {
        var year = numbers[^1];
        int? month = numbers.Length > 1 && numbers[^2] > 0 ? numbers[^2] : null;
        int? day = numbers.Length > 2 && numbers[^3] > 0 ? numbers[^3] : null;
        if (year is < EarliestYear or > LatestYear || month > 12 || day > 31 || (month is not null && day > DateTime.DaysInMonth(year, month.Value)))
        {
            return null;
        }

        return new(year, month, month is null ? null : day);
    }
}
