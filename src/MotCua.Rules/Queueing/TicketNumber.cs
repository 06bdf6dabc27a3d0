using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace MotCua.Rules.Queueing;

/// <summary>
/// The number on a ticket (số thứ tự): a letter for the line and the ordinal of the day in at least three digits,
/// <c>A001</c>; it grows beyond <c>A999</c> to <c>A1000</c>. Typed by hand, <c>a21</c> is <c>A021</c>.
/// </summary>
public sealed record TicketNumber
{
    public const int Largest = 99_999;

    private TicketNumber(char line, int ordinal) => (Line, Ordinal) = (line, ordinal);

    /// <summary>The letter of the line, A to Z.</summary>
    public char Line { get; }

    /// <summary>From 1 to 99,999.</summary>
    public int Ordinal { get; }

    /// <exception cref="ArgumentOutOfRangeException">The line is no letter A to Z, or the ordinal lies outside 1 to 99,999.</exception>
    public static TicketNumber Of(char line, int ordinal)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(line, 'A');
        ArgumentOutOfRangeException.ThrowIfGreaterThan(line, 'Z');
        ArgumentOutOfRangeException.ThrowIfLessThan(ordinal, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(ordinal, Largest);
        return new(line, ordinal);
    }

    public static Verdict<TicketNumber> Parse(string? written)
    {
        if (TryParse(written, out var number))
        {
            return number;
        }

        return Refusals.TicketNumberShape;
    }

    public static bool TryParse(string? written, [NotNullWhen(true)] out TicketNumber? number)
    {
        number = (written ?? "").Trim() is [var letter, .. { Length: >= 1 and <= 5 } digits]
            && char.IsAsciiLetter(letter)
            && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var ordinal)
            && ordinal > 0
            ? new(char.ToUpperInvariant(letter), ordinal)
            : null;
        return number is not null;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Line}{Ordinal:000}");
}
