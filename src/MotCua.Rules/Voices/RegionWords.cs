namespace MotCua.Rules.Voices;

/// <summary>Which words of a number are said (từ ngữ vùng): each listener knows both, and finds one of them natural.</summary>
public enum RegionWords
{
    /// <summary>Một trăm linh năm, một nghìn, hai mươi tư.</summary>
    Northern,

    /// <summary>Một trăm lẻ năm, một ngàn, hai mươi bốn.</summary>
    Southern,
}
