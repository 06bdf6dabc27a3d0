using System.Globalization;

namespace MotCua.Rules.Slips;

/// <summary>
/// The number on a slip (số của mẫu giấy): the ordinal and the mark of its kind, <c>12/PBS-TTPVHCC(BPTNTKQ)</c>. The mark of
/// the one-stop unit is data of the office.
/// </summary>
/// <remarks>Patterns as QĐ 3621/QĐ-BYT prints them; the one of slip 05 was not seen and is left to the ordinal (chưa kiểm chứng).</remarks>
public static class SlipNumber
{
    public const string DefaultUnitMark = "TTPVHCC(BPTNTKQ)";

    public static string Of(SlipKind kind, int ordinal, string unitMark = DefaultUnitMark)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(ordinal, 1);
        var number = ordinal.ToString(CultureInfo.InvariantCulture);
        return kind switch
        {
            SlipKind.Receipt => $"{number}/{unitMark}",
            SlipKind.SupplementRequest => $"{number}/PBS-{unitMark}",
            SlipKind.RefusalToAccept => $"{number}/PTC-{unitMark}",
            SlipKind.Apology => $"{number}/PXL",
            SlipKind.ControlSheet => $"{number}/PKS-{unitMark}",
            SlipKind.TrackingBook => $"{number}/STD-{unitMark}",
            _ => number,
        };
    }

    /// <summary>The same for a scanner, in digits only: kind, year and ordinal, <c>0226000012</c>.</summary>
    public static string Digits(SlipKind kind, int year, int ordinal) =>
        string.Create(CultureInfo.InvariantCulture, $"{(int)kind:00}{year % 100:00}{ordinal:000000}");
}
