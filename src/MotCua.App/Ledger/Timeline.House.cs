using MotCua.App.Ledger.Happened;
using MotCua.Rules;

namespace MotCua.App.Ledger;

/// <summary>The sentences of the house: what was undone, kept and erased.</summary>
public static partial class Timeline
{
    private static Sentence? OfHouse(LedgerEntry entry) => entry switch
    {
        ActUndone undone => Sentence.Of("Đã hoàn tác việc số {sequence}.", ("sequence", undone.UndoneSequence)),
        FileKept => Sentence.Of("Đã lưu một tệp vào hồ sơ."),
        PersonErased => Sentence.Of("Đã xóa dữ liệu cá nhân theo yêu cầu."),
        _ => null,
    };
}
