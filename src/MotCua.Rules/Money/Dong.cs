using System.Globalization;

namespace MotCua.Rules.Money;

/// <summary>Whole đồng (đồng) as text: <c>30.000 đ</c>, a dot between thousands, on every machine alike.</summary>
public static class Dong
{
    private static readonly NumberFormatInfo Dots = new() { NumberGroupSeparator = ".", NegativeSign = "-" };

    public static string Written(long amount) => Number(amount) + " đ";

    /// <summary>Any whole number with dots between the thousands.</summary>
    public static string Number(long number) => number.ToString("#,0", Dots);
}
