using System.Globalization;

namespace MotCua.Rules.Slips;

/// <summary>How long a volunteer helped in a month (giấy xác nhận giờ tham gia), day by day, for the unit's head to sign.</summary>
public sealed record HoursCertificate
{
    public const string Title = "GIẤY XÁC NHẬN GIỜ THAM GIA";

    public required SlipHead Head { get; init; }

    public required string Name { get; init; }

    /// <summary>The first of the month.</summary>
    public required DateOnly Month { get; init; }

    public required IReadOnlyList<ServedDay> Days { get; init; }

    public Slip Written() => new()
    {
        Size = SheetSize.A4,
        Title = Title,
        Head = Head,
        Lines =
        [
            new("Họ và tên", Name),
            new("Tháng", Month.ToString("MM/yyyy", CultureInfo.InvariantCulture)),
            new("Số ngày tham gia", SlipWords.Count(Days.Count)),
            new("Tổng số giờ", ServedDay.Hours(Days.Sum(day => day.Minutes))),
        ],
        Table = new(["STT", "Ngày", "Từ", "Đến", "Giờ trong buổi làm việc"], [.. Days.Select((day, at) => day.Row(at + 1))], "Từng ngày"),
        Below = [new("Ghi chú", "Giờ tính từ lần đầu đến lần cuối làm việc trên máy trong ngày, trong giờ làm việc của đơn vị. Việc giúp mà không dùng máy được ghi thêm bằng tay.")],
        Signatures = ["NGƯỜI LẬP", "THỦ TRƯỞNG ĐƠN VỊ"],
    };
}

/// <summary>One day on the certificate (dòng giờ tham gia).</summary>
/// <param name="Minutes">Between the two, in the office's sessions.</param>
public sealed record ServedDay(DateTimeOffset FirstAt, DateTimeOffset LastAt, int Minutes)
{
    /// <summary>As <c>3 giờ 05 phút</c>.</summary>
    public static string Hours(int minutes) => string.Create(CultureInfo.InvariantCulture, $"{minutes / 60} giờ {minutes % 60:00} phút");

    internal IReadOnlyList<string> Row(int ordinal) =>
        [SlipWords.Count(ordinal), SlipWords.Day(FirstAt.Day())!, SlipWords.Hour(FirstAt), SlipWords.Hour(LastAt), Hours(Minutes)];
}
