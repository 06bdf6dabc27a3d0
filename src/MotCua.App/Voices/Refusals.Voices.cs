using MotCua.Rules;

namespace MotCua.App.Voices;

/// <summary>What is refused about the boards' voice.</summary>
public static class VoiceRefusals
{
    public static Refusal QuietHoursBackwards() =>
        new("quiet-hours-backwards", Sentence.Of("Giờ yên lặng cần bắt đầu trước khi kết thúc, như 11:30-13:00."));

    public static Refusal ChimeIsNoVoice() =>
        new("chime-is-no-voice", Sentence.Of("Tiếng chuông không ghi âm được. Hãy chọn một đoạn có lời."));

    public static Refusal NotRecorded() =>
        new("clip-not-recorded", Sentence.Of("Đoạn này chưa có bản tự ghi nên không có gì để bỏ."));
}
