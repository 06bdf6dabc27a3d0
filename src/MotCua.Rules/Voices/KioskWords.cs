namespace MotCua.Rules.Voices;

/// <summary>What the kiosk says in each of its clips (lời đọc của máy lấy số), as it is spoken into them.</summary>
public static class KioskWords
{
    public static string Of(KioskClip clip) => clip switch
    {
        KioskClip.TakeNumber => "Mời ông bà đặt căn cước lên máy quét, hoặc bấm lấy số.",
        KioskClip.YourNumber => "Số của ông bà là",
        KioskClip.TakeASeat => "Mời ông bà ngồi chờ, khi gọi số này thì đến quầy.",
        KioskClip.RememberNumber => "Máy in chưa in được, mời ông bà nhớ số này.",
        KioskClip.HelpComes => "Người hướng dẫn đang đến, mời ông bà chờ tại đây.",
        KioskClip.NotRead => "Máy chưa đọc được. Mời ông bà quét lại, hoặc bấm nhờ hỗ trợ.",
        KioskClip.LaySlip => "Mời ông bà đặt giấy hẹn lên máy quét.",
        KioskClip.GiveYear => "Mời ông bà nhập năm sinh.",
        KioskClip.FileRunning => "Hồ sơ của ông bà đang được giải quyết.",
        KioskClip.FileReady => "Hồ sơ đã có kết quả, mời ông bà đến quầy trả kết quả.",
        KioskClip.FileNeedsYou => "Hồ sơ đang chờ ông bà, mời ông bà hỏi tại quầy tiếp nhận.",
        KioskClip.FileReturned => "Kết quả đã trả cho ông bà.",
        KioskClip.FileStopped => "Hồ sơ đã dừng, mời ông bà hỏi tại quầy tiếp nhận.",
        KioskClip.FileNotFound => "Chưa tìm thấy hồ sơ. Mời ông bà xem lại mã, hoặc nhờ hỗ trợ.",
        _ => throw new ArgumentOutOfRangeException(nameof(clip)),
    };
}
