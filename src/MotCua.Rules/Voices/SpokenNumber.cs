namespace MotCua.Rules.Voices;

/// <summary>
/// How a number is said in Vietnamese (cách đọc số): 105 một trăm linh năm, 21 hai mươi mốt, 15 mười lăm, 24 hai mươi tư.
/// </summary>
public static class SpokenNumber
{
    public const int Largest = 99_999;

    /// <param name="number">From 1 to 99,999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number lies outside.</exception>
    public static IReadOnlyList<Clip> Of(int number, RegionWords words)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, Largest);
        return number < 1000
            ? [.. Hundreds(number, words, aloud: false)]
            : [.. Hundreds(number / 1000, words, aloud: false), words == RegionWords.Northern ? Clip.Thousand : Clip.ThousandSouthern, .. Hundreds(number % 1000, words, aloud: true)];
    }

    /// <param name="aloud">After thousands an empty hundred is said too: một nghìn không trăm linh năm.</param>
    private static IEnumerable<Clip> Hundreds(int number, RegionWords words, bool aloud)
    {
        if (number == 0)
        {
            return [];
        }

        return number >= 100 || aloud
            ? [Figure(number / 100), Clip.Hundred, .. AfterHundred(number % 100, words)]
            : Tens(number, words);
    }

    private static IEnumerable<Clip> AfterHundred(int number, RegionWords words) => number switch
    {
        0 => [],
        < 10 => [words == RegionWords.Northern ? Clip.OverZero : Clip.OverZeroSouthern, Figure(number)],
        _ => Tens(number, words),
    };

    private static IEnumerable<Clip> Tens(int number, RegionWords words) => number switch
    {
        < 10 => [Figure(number)],
        < 20 => [Clip.Ten, .. Ones(number % 10, words, afterTens: false)],
        _ => [Figure(number / 10), Clip.Tens, .. Ones(number % 10, words, afterTens: true)],
    };

    private static IEnumerable<Clip> Ones(int figure, RegionWords words, bool afterTens) => figure switch
    {
        0 => [],
        1 when afterTens => [Clip.OneAfterTens],
        4 when afterTens && words == RegionWords.Northern => [Clip.FourAfterTens],
        5 => [Clip.FiveAfterTens],
        _ => [Figure(figure)],
    };

    private static Clip Figure(int figure) => Clip.Zero + figure;
}
