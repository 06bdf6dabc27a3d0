namespace MotCua.App.Rehearsal;

/// <summary>What the cast writes into fields for free words, Vietnamese as in any office.</summary>
internal static class CastWords
{
    public const string Original = "Bản chính giấy tờ";
    public const string NotWithThem = "Chưa mang theo";
    public const string Outside = "Công an xã, văn bản số 45/CV";
    public const string Forgotten = "Hồ sơ để sót trên bàn ký";
    public const string ChangedMind = "Gia đình đổi ý";
    public const string NotFound = "Không tìm thấy";
    public const string PowerCut = "Mất điện";
    public const string Spoiled = "Viết hỏng";
    public const string ServedOnPaper = "Đã phục vụ trên giấy";

    public static string Delegation(DateOnly day) => "Văn bản ủy quyền số 12/UQ ngày " + day.ToString("dd/MM/yyyy", System.Globalization.CultureInfo.InvariantCulture);
}
