namespace MotCua.Rules.Voices;

/// <summary>What is said in a clip (lời của đoạn tiếng), as the announcer reads it aloud.</summary>
public static class ClipWords
{
    /// <summary>Every clip with a voice in it, in the order they are recorded.</summary>
    public static IReadOnlyList<Clip> Spoken { get; } = [.. Enum.GetValues<Clip>().Where(clip => clip != Clip.Chime)];

    public static string Of(Clip clip) => clip switch
    {
        Clip.Chime => "",
        Clip.PleaseNumber => "xin mời số",
        Clip.ToDesk => "đến quầy số",
        Clip.ForResult => "nhận kết quả",
        Clip.Hundred => "trăm",
        Clip.OverZero => "linh",
        Clip.OverZeroSouthern => "lẻ",
        Clip.Thousand => "nghìn",
        Clip.ThousandSouthern => "ngàn",
        >= Clip.LetterA => Letter(clip),
        _ => Figure(clip),
    };

    public static string Of(IEnumerable<Clip> call) => string.Join(' ', call.Where(clip => clip != Clip.Chime).Select(Of));

    /// <summary>Whether an office that says numbers this way ever needs the clip.</summary>
    public static bool IsNeeded(Clip clip, RegionWords words) => clip switch
    {
        Clip.OverZero or Clip.Thousand or Clip.FourAfterTens => words == RegionWords.Northern,
        Clip.OverZeroSouthern or Clip.ThousandSouthern => words == RegionWords.Southern,
        _ => true,
    };

    private static string Figure(Clip clip) => clip switch
    {
        Clip.Zero => "không",
        Clip.One => "một",
        Clip.Two => "hai",
        Clip.Three => "ba",
        Clip.Four => "bốn",
        Clip.Five => "năm",
        Clip.Six => "sáu",
        Clip.Seven => "bảy",
        Clip.Eight => "tám",
        Clip.Nine => "chín",
        Clip.Ten => "mười",
        Clip.Tens => "mươi",
        Clip.OneAfterTens => "mốt",
        Clip.FourAfterTens => "tư",
        Clip.FiveAfterTens => "lăm",
        _ => throw new ArgumentOutOfRangeException(nameof(clip)),
    };

    private static string Letter(Clip clip) => clip switch
    {
        Clip.LetterA => "a",
        Clip.LetterB => "bê",
        Clip.LetterC => "xê",
        Clip.LetterD => "dê",
        Clip.LetterE => "e",
        Clip.LetterF => "ép",
        Clip.LetterG => "giê",
        Clip.LetterH => "hát",
        Clip.LetterV => "vê",
        _ => throw new ArgumentOutOfRangeException(nameof(clip)),
    };
}
