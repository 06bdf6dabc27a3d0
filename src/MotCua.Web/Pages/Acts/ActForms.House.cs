using MotCua.App.Voices;
using MotCua.Rules;
using MotCua.Rules.Voices;

namespace MotCua.Web.Pages.Acts;

/// <summary>What keeps the house in order.</summary>
public static partial class ActForms
{
    private static IEnumerable<ActForm> HouseForms() =>
    [
        new("undo-act", Sentence.Of("Hủy thao tác"), Subject("sequence"), Text("reason", Sentence.Of("Lý do"), required: false)),
        new("set-voice", Sentence.Of("Đặt cách đọc"),
            Choice("accent", Sentence.Of("Giọng có sẵn"), (Accent.Northern, Sentence.Of("miền Bắc")), (Accent.Central, Sentence.Of("miền Trung")), (Accent.Southern, Sentence.Of("miền Nam"))),
            Choice("words", Sentence.Of("Từ ngữ"),
                (RegionWords.Northern, Sentence.Of("một trăm linh năm, một nghìn, hai mươi tư")), (RegionWords.Southern, Sentence.Of("một trăm lẻ năm, một ngàn, hai mươi bốn"))),
            Choice("speed", Sentence.Of("Tốc độ"), (VoiceSpeed.Usual, Sentence.Of("bình thường")), (VoiceSpeed.Slow, Sentence.Of("chậm hơn một chút (0,9 lần)"))),
            Text("quiet_hours", Sentence.Of("Giờ yên lặng, như 11:30-13:00 (bảng chỉ nhấp nháy; để trống: không có)"), required: false)),
        new("remove-clip", Sentence.Of("Bỏ bản tự ghi, dùng giọng có sẵn"), Subject("clip")),
    ];
}
