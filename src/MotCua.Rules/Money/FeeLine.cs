using MotCua.Rules.Text;

namespace MotCua.Rules.Money;

/// <summary>
/// One line of what is charged (dòng thu): what, how many, for how much each. Writing for people (viết hộ) is free, so no
/// line can charge for it.
/// </summary>
public sealed record FeeLine
{
    private static readonly string[] WordsOfWriting = ["viet ho", "viet giup", "danh may ho", "soan ho"];

    internal FeeLine(Sentence what, int count, long unitAmount) => (What, Count, UnitAmount) = (what, count, unitAmount);

    public Sentence What { get; }

    public int Count { get; }

    public long UnitAmount { get; }

    /// <summary>In whole đồng: count times unit amount.</summary>
    public long Amount => Count * UnitAmount;

    /// <summary>A line an officer types in; 1 to 10,000 times 0 to 1,000,000,000 đ.</summary>
    public static Verdict<FeeLine> Noted(string? what, int count, long unitAmount)
    {
        var text = CleanText.Of(what);
        if (text.Length is 0 or > 200 || count is < 1 or > FeeCount.Most || unitAmount is < 0 or > 1_000_000_000)
        {
            return Refusals.FeeLineShape;
        }

        if (unitAmount > 0 && WordsOfWriting.Any(words => Folding.Fold(text).Contains(words, StringComparison.Ordinal)))
        {
            return Refusals.WritingIsFree;
        }

        return new FeeLine(Sentence.Of("{what}", ("what", text)), count, unitAmount);
    }

    public override string ToString() => $"{What}: {Count} × {Dong.Written(UnitAmount)} = {Dong.Written(Amount)}";
}
