using System.Globalization;
using MotCua.Rules.Text;

namespace MotCua.Rules.Money;

/// <summary>
/// The numbers of one receipt book (dải số của quyển biên lai): its symbol, from the first number to the last, both included, all printed with
/// the same count of digits; at most 1,000 numbers.
/// </summary>
public sealed record ReceiptNumbers
{
    public const int Most = 1_000;

    /// <summary>For rows that were checked when they were written.</summary>
    public ReceiptNumbers(string symbol, long first, long last, int width) => (Symbol, First, Last, Width) = (symbol, first, last, width);

    public string Symbol { get; }

    public long First { get; }

    public long Last { get; }

    /// <summary>Digits of every number, zeros in front included; 1 to 12.</summary>
    public int Width { get; }

    public int Count => (int)(Last - First + 1);

    public string FirstWritten => Written(First);

    public string LastWritten => Written(Last);

    public static Verdict<ReceiptNumbers> Of(string? symbol, string? from, string? until)
    {
        var (book, first, last) = (CleanText.Of(symbol), CleanText.Of(from), CleanText.Of(until));
        if (book.Length is 0 or > 20 || first.Length is 0 or > 12 || first.Length != last.Length || !(first + last).All(char.IsAsciiDigit))
        {
            return Refusals.ReceiptBookShape;
        }

        var numbers = new ReceiptNumbers(book, Value(first), Value(last), first.Length);
        return numbers.First > numbers.Last || numbers.Last - numbers.First >= Most ? Refusals.ReceiptBookRange(Most) : numbers;
    }

    /// <summary>As printed, with its zeros.</summary>
    public string Written(long number) => number.ToString(new string('0', Width), CultureInfo.InvariantCulture);

    /// <summary>The number in front of the zeros' end: <c>0000123</c> is 123.</summary>
    /// <param name="number">One to twelve digits.</param>
    public static long Value(string number) => long.Parse(number, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>What comes after the highest number that is gone, or the first of all; null where the last one is gone.</summary>
    /// <param name="gone">Recorded or spoiled, in any order.</param>
    public string? Next(IReadOnlyCollection<long> gone)
    {
        var next = gone.Count == 0 ? First : gone.Max() + 1;
        return next > Last ? null : Written(next);
    }

    /// <summary>Numbers passed over: below the highest that is gone, and not gone themselves; neighbours together.</summary>
    public IReadOnlyList<ReceiptRun> Skipped(IReadOnlyCollection<long> gone)
    {
        var skipped = new List<ReceiptRun>();
        var expected = First;
        foreach (var number in gone.Order())
        {
            if (number > expected)
            {
                skipped.Add(new ReceiptRun(Written(expected), Written(number - 1)));
            }

            expected = number + 1;
        }

        return skipped;
    }
}

/// <summary>Numbers that follow one another (dải số liền nhau), both ends included.</summary>
public sealed record ReceiptRun(string First, string Last)
{
    public override string ToString() => First == Last ? First : $"{First}–{Last}";
}
