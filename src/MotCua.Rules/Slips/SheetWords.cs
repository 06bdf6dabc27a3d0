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
    public const string Free = "không thu";
    public const string UsualHours = "như ngày làm việc thường";
    public const string EveryField = "Tất cả các lĩnh vực";
    public const string InPerson = "Trực tiếp";
    public const string ByPost = "Bưu chính";

    /// <summary>The People's Committee above the unit, as it stands in capitals.</summary>
    public static string Committee(string commune) => "ỦY BAN NHÂN DÂN " + commune.ToUpperInvariant();

    /// <summary>The same among other words.</summary>
    public static string CommitteeOf(string commune) => "UBND " + char.ToLowerInvariant(commune[0]) + commune[1..];

    public static string Hours(IEnumerable<(TimeOnly From, TimeOnly Until)> sessions) =>
        string.Join(", ", sessions.Select(session => string.Create(CultureInfo.InvariantCulture, $"{session.From:HH:mm}–{session.Until:HH:mm}")));

    public static string Period(DateOnly from, DateOnly until) =>
        string.Create(CultureInfo.InvariantCulture, $"từ ngày {from:dd/MM/yyyy} đến hết ngày {until:dd/MM/yyyy}");

    public static string Numbered(string number) => "Số: " + number;

    /// <param name="time">2 for the second print.</param>
    public static string Reprint(int time) => "BẢN IN LẦN " + time.ToString(CultureInfo.InvariantCulture);

    /// <param name="code">What its holder asks with how the file stands.</param>
    public static string StatusCode(string code) => "Mã tra cứu hồ sơ: " + code;

    /// <summary>The last line: how to ask about the file, and which form this is.</summary>
    public static string Foot(Slip slip, string? statusCode) =>
        string.Join(" – ", new[] { statusCode is null ? null : StatusCode(statusCode), slip.FormNumber }.OfType<string>());

    public static string PlaceAndDay(SlipHead head) => string.Create(CultureInfo.InvariantCulture, $"{head.Place}, ngày {head.On.Day:00} tháng {head.On.Month:00} năm {head.On.Year}");
}
