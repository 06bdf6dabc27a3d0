using MotCua.Rules;

namespace MotCua.App.Days;

/// <summary>Notes of one value, counted (số tờ theo mệnh giá).</summary>
public sealed record CashCount(int Denomination, int Pieces)
{
    /// <summary>The values of money in use, in đồng.</summary>
    public static readonly IReadOnlyList<int> Denominations = [500_000, 200_000, 100_000, 50_000, 20_000, 10_000, 5_000, 2_000, 1_000, 500, 200];

    private const int MostPieces = 100_000;

    public long Amount => (long)Denomination * Pieces;

    /// <summary>Null when the notes exist, each value is named once and no count is negative.</summary>
    public static Refusal? Flaw(IReadOnlyList<CashCount> counts) =>
        counts.Any(count => !Denominations.Contains(count.Denomination) || count.Pieces is < 0 or > MostPieces)
        || counts.DistinctBy(count => count.Denomination).Count() != counts.Count
            ? DayRefusals.CashUnreadable()
            : null;
}
