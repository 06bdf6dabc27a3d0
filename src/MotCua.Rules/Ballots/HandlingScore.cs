using System.Globalization;

namespace MotCua.Rules.Ballots;

/// <summary>The band of a handling score (xếp loại); every border belongs to the better band.</summary>
public enum HandlingBand
{
    /// <summary>Yếu: below 6.</summary>
    Weak,

    /// <summary>Trung bình: 6 to below 9.</summary>
    Average,

    /// <summary>Khá: 9 to below 12.</summary>
    Fair,

    /// <summary>Tốt: 12 to below 15.</summary>
    Good,

    /// <summary>Xuất sắc: 15 to 18.</summary>
    Excellent,
}

/// <summary>
/// The score of how procedures are handled (đánh giá việc giải quyết thủ tục hành chính): nine indicators of 0, 1 or 2
/// points, 18 in all.
/// </summary>
/// <remarks>TT 01/2018/TT-VPCP, chương III; the scale under NĐ 118/2025 is not known (chưa kiểm chứng); docs/law/fees-and-ballots.md.</remarks>
public sealed record HandlingScore
{
    public const int Indicators = 9;
    public const int MostPerIndicator = 2;

    private HandlingScore(IReadOnlyList<int> points) => Points = points;

    /// <summary>In the order of the circular's nine indicators.</summary>
    public IReadOnlyList<int> Points { get; }

    public int Total => Points.Sum();

    public HandlingBand Band => Total switch
    {
        >= 15 => HandlingBand.Excellent,
        >= 12 => HandlingBand.Good,
        >= 9 => HandlingBand.Fair,
        >= 6 => HandlingBand.Average,
        _ => HandlingBand.Weak,
    };

    public static Verdict<HandlingScore> Of(IReadOnlyList<int> points)
    {
        if (points.Count != Indicators || points.Any(point => point is < 0 or > MostPerIndicator))
        {
            return Refusals.HandlingScoreShape;
        }

        return new HandlingScore([.. points]);
    }

    /// <summary>Reads nine points in a row, <c>2,2,1,2,1,0,2,2,1</c>.</summary>
    public static Verdict<HandlingScore> Parse(string? written) =>
        Of([.. (written ?? "").Split(',', StringSplitOptions.TrimEntries).Select(Point)]);

    public bool Equals(HandlingScore? other) => other is not null && Points.SequenceEqual(other.Points);

    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    public override string ToString() => string.Join(',', Points);

    private static int Point(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var point) ? point : -1;
}
