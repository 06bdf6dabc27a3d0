using MotCua.Rules;

namespace MotCua.App.Dossiers;

/// <summary>What is refused to whoever asks by code.</summary>
public static class StatusRefusals
{
    /// <summary>One answer for a code that is not there, a year that is not right and a code that has run out.</summary>
    public static Refusal NotFound() =>
        new("status-not-found", Sentence.Of("Không tìm thấy hồ sơ với mã và năm sinh (hoặc 3 số cuối điện thoại) này. Hãy xem lại mã in trên giấy hẹn, hoặc hỏi tại quầy."));

    public static Refusal TooOften() =>
        new("status-too-often", Sentence.Of("Đã tra cứu quá nhiều lần. Hãy thử lại sau, hoặc hỏi tại quầy."));
}
