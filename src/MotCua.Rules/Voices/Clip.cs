namespace MotCua.Rules.Voices;

/// <summary>
/// One recorded piece of a spoken call (đoạn tiếng): calls are put together from these, so that the announcer reads a few
/// dozen words once and every number can be called.
/// </summary>
public enum Clip
{
    /// <summary>Two tones before a call; never a voice.</summary>
    Chime,
    PleaseNumber,
    ToDesk,
    ForResult,
    Zero,
    One,
    Two,
    Three,
    Four,
    Five,
    Six,
    Seven,
    Eight,
    Nine,
    Ten,

    /// <summary>The tens from twenty on: mươi, not mười.</summary>
    Tens,
    OneAfterTens,
    FourAfterTens,
    FiveAfterTens,
    Hundred,
    OverZero,
    OverZeroSouthern,
    Thousand,
    ThousandSouthern,
    LetterA,
    LetterB,
    LetterC,
    LetterD,
    LetterE,
    LetterF,
    LetterG,
    LetterH,

    /// <summary>The line of those who have their papers written.</summary>
    LetterV,
}
