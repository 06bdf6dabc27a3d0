namespace MotCua.Rules.Voices;

/// <summary>A sentence that the kiosk at the door says aloud (lời của máy lấy số), for whoever does not read the screen; never with anybody's name in it.</summary>
public enum KioskClip
{
    TakeNumber,

    /// <summary>The number's letter and figures follow, as a call says them.</summary>
    YourNumber,
    TakeASeat,
    RememberNumber,
    HelpComes,
    NotRead,
    LaySlip,
    GiveYear,
    FileRunning,
    FileReady,
    FileNeedsYou,
    FileReturned,
    FileStopped,
    FileNotFound,
}
