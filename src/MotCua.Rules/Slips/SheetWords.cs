using System.Globalization;

namespace MotCua.Rules.Slips;

/// <summary>What stands around a slip's own lines on every sheet (thể thức chung của mẫu giấy): statutory words, Vietnamese only.</summary>
public static class SheetWords
{
    public const string Country = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    public const string Motto = "Độc lập – Tự do – Hạnh phúc";
    public const string SignHere = "(ký, ghi rõ họ tên)";
    public const string Rehearsal = "TẬP DƯỢT – KHÔNG CÓ GIÁ TRỊ";
    public const string Original = "Bản chính";
    public const string Copy = "Bản sao";
    public const string NothingDecided = "Chưa có kết quả giải quyết";

    /// <summary>The People's Committee above the unit, as it stands in capitals.</summary>
    public static string Committee(string commune) => "ỦY BAN NHÂN DÂN " + commune.ToUpperInvariant();

    public static string Numbered(string number) => "Số: " + number;

    /// <param name="time">2 for the second print.</param>
    public static string Reprint(int time) => "BẢN IN LẦN " + time.ToString(CultureInfo.InvariantCulture);

    /// <param name="code">What its holder asks with how the file stands.</param>
    public static string StatusCode(string code) => "Mã tra cứu hồ sơ: " + code;

    public static string PlaceAndDay(SlipHead head) => string.Create(CultureInfo.InvariantCulture, $"{head.Place}, ngày {head.On.Day:00} tháng {head.On.Month:00} năm {head.On.Year}");
}
