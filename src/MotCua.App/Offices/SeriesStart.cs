using MotCua.App.Data;

namespace MotCua.App.Offices;

/// <summary>Where a yearly number series goes on from (số cuối đã dùng): a form of slip, or a book of results.</summary>
/// <param name="SeriesCode">As <c>slip-receipt01</c>, <c>register-number-KQ.G15.000031</c>, <c>document-number-2.000815</c>.</param>
/// <param name="LastNumber">The last number used this year.</param>
public sealed record SeriesStart(string SeriesCode, int LastNumber)
{
    private const int Highest = 999_999;

    internal bool IsUsable => LastNumber is >= 1 and <= Highest && new Series(SeriesCode).CanRunOn;
}
