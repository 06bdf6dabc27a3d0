using MotCua.App.Ledger.Happened;
using MotCua.Rules;
using MotCua.Rules.Voices;

namespace MotCua.App.Ledger;

/// <summary>The sentences of the house: what was undone, kept and erased, and how the boards call.</summary>
public static partial class Timeline
{
    private static Sentence? OfHouse(LedgerEntry entry) => entry switch
    {
        ActUndone undone => Sentence.Of("Đã hoàn tác việc số {sequence}.", ("sequence", undone.UndoneSequence)),
        FileKept => Sentence.Of("Đã lưu một tệp vào hồ sơ."),
        PersonErased => Sentence.Of("Đã xóa dữ liệu cá nhân theo yêu cầu."),
        VoiceSet => Sentence.Of("Đã đặt giọng gọi số."),
        ClipRecorded recorded => Sentence.Of("Đã ghi đoạn tiếng “{words}”.", ("words", ClipWords.Of(recorded.Clip))),
        ClipRemoved removed => Sentence.Of("Đã bỏ bản tự ghi của đoạn “{words}”.", ("words", ClipWords.Of(removed.Clip))),
        _ => null,
    };
}
