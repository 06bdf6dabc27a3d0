namespace MotCua.Journeys.Walks;

/// <summary>What scanners read from invented cards.</summary>
internal static class Cards
{
    public const string Tuyet = "051157001234||NGUYỄN THỊ ÁNH TUYẾT|12031957|Nữ|Thôn An Lộc|10052022";
    public const string TuyetBorn = "1957";
    public const string Binh = "051085004321||TRẦN VĂN BÌNH|20061985|Nam|Thôn Bình Hòa|10052022";
    public const string BinhBorn = "1985";
}
