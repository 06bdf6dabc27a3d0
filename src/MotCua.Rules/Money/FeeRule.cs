using System.Globalization;

namespace MotCua.Rules.Money;

/// <summary>
/// How a procedure's fee is counted (mức thu phí, lệ phí), in whole đồng. Stored as text: <c>free</c>, <c>case 50000</c>,
/// <c>copy 8000</c>, <c>page 2000</c>, <c>page 2000 from 3 1000 cap 200000</c>.
/// </summary>
public abstract record FeeRule
{
    private const long LargestAmount = 1_000_000_000;

    private FeeRule()
    {
    }

    /// <summary>Certified copies: 2.000 đ a page, from the third page 1.000 đ, at most 200.000 đ a copy.</summary>
    /// <remarks>TT 226/2016/TT-BTC Điều 4 (chưa kiểm chứng); procedure 2.000815 of the national portal.</remarks>
    public static FeeRule CertifiedCopies { get; } = new PerPage(2_000, new LaterPages(3, 1_000), 200_000);

    public static Verdict<FeeRule> Parse(string? written)
    {
        if (Read((written ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)) is { } rule)
        {
            return rule;
        }

        return Refusals.FeeRuleShape;
    }

    private static FeeRule? Read(string[] words) => words switch
    {
        ["free"] => new Free(),
        ["case", var amount] when Sum(amount) is { } each => new PerCase(each),
        ["copy", var amount] when Sum(amount) is { } each => new PerCopy(each),
        ["page", var amount, .. var rest] when Sum(amount) is { } each => ReadPages(each, rest),
        _ => null,
    };

    private static PerPage? ReadPages(long each, string[] words) => words switch
    {
        [] => new(each),
        ["cap", var cap] when Sum(cap) is { } most => new(each, CapPerCopy: most),
        ["from", var page, var amount, .. var rest] when Sum(page) is >= 2 and <= FeeCount.Most and var from && Sum(amount) is { } less =>
            ReadPages(each, rest) is { Later: null } pages ? pages with { Later = new((int)from, less) } : null,
        _ => null,
    };

    private static long? Sum(string digits) =>
        long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var amount) && amount <= LargestAmount ? amount : null;

    /// <summary>Nothing is charged (không thu).</summary>
    public sealed record Free : FeeRule
    {
        public override string ToString() => "free";
    }

    /// <summary>One sum for each case (mỗi trường hợp).</summary>
    public sealed record PerCase(long Amount) : FeeRule
    {
        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"case {Amount}");
    }

    /// <summary>One sum for each copy handed out (mỗi bản).</summary>
    public sealed record PerCopy(long Amount) : FeeRule
    {
        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"copy {Amount}");
    }

    /// <summary>A sum for each page of each copy (mỗi trang), perhaps less from some page on, perhaps capped for each copy.</summary>
    public sealed record PerPage(long Amount, LaterPages? Later = null, long? CapPerCopy = null) : FeeRule
    {
        public override string ToString() => string.Create(
            CultureInfo.InvariantCulture,
            $"page {Amount}{(Later is null ? "" : $" from {Later.From} {Later.Amount}")}{(CapPerCopy is null ? "" : $" cap {CapPerCopy}")}");
    }
}

/// <summary>What a page costs from a certain page on (từ trang thứ …), that page included.</summary>
public sealed record LaterPages(int From, long Amount);

/// <summary>What is counted (số lượng): cases, copies of one original, and the pages of one copy; each from 1 to 10,000.</summary>
public sealed record FeeCount(int Cases = 1, int Copies = 1, int Pages = 1)
{
    public const int Most = 10_000;

    public bool IsSound => Cases is >= 1 and <= Most && Copies is >= 1 and <= Most && Pages is >= 1 and <= Most;
}
